import { actingRoles } from '@app/domain/access';
import { bankAnswers } from '@app/domain/compensation/bank-answer';
import { papersAnswers } from '@app/domain/coaches/papers';
import { languages } from '@app/domain/language';
import { items } from '@app/domain/participation/facts';
import { moduleKinds } from '@app/domain/training/module';
import { z } from 'zod';
import { Wish, WishedPerMonth } from '../coaches.ts';
import { MyDue } from '../compensation/own-due.ts';
import { DateFacts } from '../dates/question.ts';
import { Day, type Endpoint, TimeOfDay } from '../endpoint.ts';
import { byLink } from '../sessions/by-link.ts';
import { GivenAnswer, HeardChannel, Judgements, TakenAs } from '../sessions/session.ts';
import { OwnCompensation } from './own-compensation.ts';
import { showOwnContact } from './own-contact.ts';
import { Step } from './pathway.ts';
import { PartOfDay, TownLimit } from './words.ts';

/** In JSON of the database itself. */
const Moment = z.iso.datetime({ offset: true });

/** The first name of the person who wrote it down; null when she did it herself. */
const By = z.string().nullable();
const Said = z.enum([...HeardChannel.options, 'page']);

const KeptLetter = z.object({
  kind: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'undeliverable', 'needless']),
  trouble: z.string().nullable(),
  madeAt: Moment,
  sentAt: Moment.nullable(),
  toldBy: By,
  toldHow: z.string().nullable(),
  knownAt: Moment.nullable(),
  knownHow: z.string().nullable(),
  knownBy: By,
});
export type KeptLetter = z.infer<typeof KeptLetter>;

const MyData = z.object({
  who: z.object({
    firstName: z.string(),
    lastName: z.string(),
    /** Of what we write to her, and as it stands with her name. */
    language: z.enum(languages),
    speaks: z.string(),
    roles: z.array(z.object({ role: z.enum(actingRoles), since: Day })),
    called: z
      .object({
        name: z.string().nullable(),
        withoutLetter: z.boolean(),
        toldOn: Day,
        heardBy: By,
        channel: Said,
      })
      .nullable(),
    /** Other names we had her under, until somebody saw that they were hers. */
    alsoCalled: z.array(z.object({ name: z.string(), by: By, at: Moment })),
    /** What lists call her that were brought in. */
    inLists: z.array(z.string()),
    /** Coaches call her when they want to ask something. */
    isCalledByCoaches: z.boolean(),
  }),
  reach: z.object({
    contact: showOwnContact.schema.response[200].nullable(),
    pages: z.array(
      z.object({
        madeAt: Moment,
        madeBy: By,
        sentTo: z.string().nullable(),
        endedAt: Moment.nullable(),
      }),
    ),
    calendars: z.array(
      z.object({
        name: z.string().nullable(),
        madeAt: Moment,
        lastRead: Moment.nullable(),
        endedAt: Moment.nullable(),
      }),
    ),
  }),
  money: z
    .object({
      lastFour: z.string(),
      holder: z.string().nullable(),
      changedAt: Moment.nullable(),
      confirmedOn: Day.nullable(),
      confirmedBy: By,
      confirmedHow: HeardChannel.nullable(),
      othersAgreedOn: Day.nullable(),
      bankSays: z.enum(bankAnswers).nullable(),
      bankSaidOn: Day.nullable(),
    })
    .nullable(),
  compensation: OwnCompensation,
  shared: z.object({
    limits: z
      .object({
        perWeek: z.int().nullable(),
        perMonth: z.int().nullable(),
        wishedPerMonth: WishedPerMonth,
        notInHolidays: z.boolean(),
        words: z.string().nullable(),
        toldOn: Day,
      })
      .nullable(),
    read: z.object({ by: By, at: Moment }).nullable(),
    notOn: z.array(z.object({ weekday: z.int(), part: PartOfDay })),
    towns: z.array(TownLimit),
    themes: z.array(z.object({ theme: z.string(), wish: Wish })),
  }),
  due: MyDue,
  /** Hers alone: no contract of anybody else has these. */
  alone: z.object({
    days: z.array(z.object({ from: Day, until: Day })),
    others: z.array(
      z.object({ kind: z.enum(['organisation', 'person']), name: z.string().nullable() }),
    ),
  }),
  way: z.object({
    /** All that was said of her way, the first day first. */
    steps: z.array(
      z.object({
        stage: Step.shape.stage,
        from: Day,
        until: Day.nullable(),
        channel: Said.nullable(),
        heardBy: By,
        writtenAt: Moment,
        endedChannel: Said.nullable(),
        endedHeardBy: By,
        endedAt: Moment.nullable(),
        readBy: By,
        readAt: Moment.nullable(),
      }),
    ),
    observed: z.array(z.object({ on: Day, by: By, at: Moment })),
    /** When she was told about the ombudsperson, and whether she got the card. */
    introductions: z.array(z.object({ on: Day, card: z.boolean(), by: By, at: Moment })),
    /** Which versions of the agreement note she signed; `from` is when a version began. */
    notes: z.array(
      z.object({
        ...{ from: Day, explainedOn: Day, copy: z.boolean(), signedOn: Day },
        ...{ by: By, at: Moment },
      }),
    ),
    /** What she followed; its own name, or else its kind and its theme. */
    followed: z.array(
      z.object({
        kind: z.enum(moduleKinds),
        theme: z.string().nullable(),
        name: z.string().nullable(),
        on: Day.nullable(),
        grantedBy: By,
        note: z.string().nullable(),
        by: By,
        at: Moment,
      }),
    ),
    /** What was written down by mistake that she followed, and taken away. */
    removed: z.array(
      z.object({
        kind: z.enum(moduleKinds),
        theme: z.string().nullable(),
        name: z.string().nullable(),
        on: Day.nullable(),
        note: z.string().nullable(),
        why: z.string(),
        by: By,
        at: Moment,
      }),
    ),
    intervision: z.array(Day),
    /** When she looked at the agreements together with others. */
    reviews: z.array(Day),
  }),
  /** What she said of her papers, the last time first. */
  papers: z.array(
    z.object({ answer: z.enum(papersAnswers), on: Day, channel: Said, heardBy: By, at: Moment }),
  ),
  /** The rounds in which we asked her which days suit her; what she said is with each day. */
  rounds: z.array(
    z.object({
      channel: HeardChannel,
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: By,
      closesOn: Day,
      takenBackAt: Moment.nullable(),
      letters: z.array(KeptLetter),
    }),
  ),
  /** The intervisions for which we asked her which moment suits, with what she said about each. */
  gatherings: z.array(
    z.object({
      venue: z.string(),
      channel: HeardChannel,
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: By,
      said: z.array(
        z.object({
          answer: z.enum(['yes', 'no', 'undecided']),
          aboutDay: Day,
          at: z.string(),
          channel: z.enum([...Said.options, 'link']),
          heardBy: By,
          heardOn: Day,
          writtenAt: Moment,
        }),
      ),
      letters: z.array(KeptLetter),
    }),
  ),
  /** The dates that she was asked to come to herself, and what she said. */
  dates: z.array(
    DateFacts.pick({ kind: true, about: true, day: true }).extend({
      channel: HeardChannel,
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: By,
      answerOn: Day,
      answer: GivenAnswer.nullable(),
      answeredAt: Moment.nullable(),
      answeredHow: HeardChannel.or(z.enum(['link', 'page'])).nullable(),
      heardBy: By,
      heardOn: Day.nullable(),
      placeSince: Moment.nullable(),
      takenBackAt: Moment.nullable(),
      letters: z.array(KeptLetter),
    }),
  ),
  account: z
    .object({
      email: z.string(),
      name: z.string(),
      madeAt: Moment,
      invitedAt: Moment.nullable(),
      lastSeen: Moment.nullable(),
      addressChangedAt: Moment.nullable(),
      addresses: z.array(
        z.object({
          old: z.string(),
          new: z.string(),
          askedAt: Moment,
          changedAt: Moment.nullable(),
        }),
      ),
      devices: z.array(
        z.object({
          /** As the browser named itself, and its address on the network. */
          device: z.string().nullable(),
          address: z.string().nullable(),
          since: Moment,
          lastSeen: Moment,
          until: Moment,
          role: z.enum(actingRoles).nullable(),
          own: z.boolean(),
          withPasskey: z.boolean(),
        }),
      ),
      passkeys: z.array(
        z.object({
          name: z.string().nullable(),
          madeAt: Moment.nullable(),
          lastUsed: Moment.nullable(),
        }),
      ),
    })
    .nullable(),
  /** About coming in, or about a day that she trains. */
  letters: z.array(KeptLetter),
  /** About how many days something of her is kept. */
  days: z.int(),
});
export type MyData = z.infer<typeof MyData>;

const DataByPage = MyData.omit({
  reach: true,
  money: true,
  due: true,
  compensation: true,
  alone: true,
  papers: true,
  account: true,
  letters: true,
}).extend({ who: MyData.shape.who.omit({ lastName: true, alsoCalled: true, inLists: true }) });
export type DataByPage = z.infer<typeof DataByPage>;

const MyDay = z.object({
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  title: z.string(),
  organisation: z.string(),
  town: z.string(),
  cancelled: z.boolean(),
  question: z
    .object({
      as: TakenAs,
      channel: HeardChannel,
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: By,
      answerBy: Moment,
      told: z.array(z.enum(items)),
      answer: GivenAnswer.nullable(),
      answeredAt: Moment.nullable(),
      waitsSince: Moment.nullable(),
      spokenAt: Moment.nullable(),
      spokenBy: By,
      cancelledReadAt: Moment.nullable(),
      takenBackAt: Moment.nullable(),
      judgements: Judgements.nullable(),
    })
    .nullable(),
  /** Whether it would suit her, as she said in a round. */
  suits: z.array(
    z.object({
      answer: GivenAnswer,
      aboutDay: Day,
      channel: z.enum([...Said.options, 'link']),
      heardBy: By,
      heardOn: Day,
      writtenAt: Moment,
    }),
  ),
  answers: z.array(
    z.object({
      answer: z.enum([...GivenAnswer.options, 'gave-back']),
      channel: z.enum([...Said.options, 'link']),
      heardBy: By,
      heardAt: Moment,
      writtenAt: Moment,
    }),
  ),
  places: z.array(
    z.object({
      as: TakenAs,
      givenAt: Moment,
      endedAt: Moment.nullable(),
      endedBy: z.enum(['coach', 'cancelled', 'coordinator']).nullable(),
      judgements: Judgements.nullable(),
    }),
  ),
  /** Why we went on although something warned. */
  reasons: z.array(
    z.object({ condition: z.string(), aboutDay: Day, reason: z.string(), by: By, at: Moment }),
  ),
  choices: z.array(
    z.object({
      condition: z.string(),
      aboutDay: Day,
      channel: Said,
      heardBy: By,
      heardOn: Day,
      at: Moment,
    }),
  ),
  /** Where she is a trainer too: her part of the day, and whether it fits her. */
  trains: z.object({ from: TimeOfDay.nullable(), until: TimeOfDay.nullable() }).nullable(),
  fits: z
    .object({
      fits: z.boolean(),
      answeredAt: Moment,
      heardBy: By,
      heardOn: Day.nullable(),
      heardHow: HeardChannel.nullable(),
    })
    .nullable(),
  letters: z.array(KeptLetter),
});
export type MyDay = z.infer<typeof MyDay>;

export const showMyData = {
  method: 'GET',
  url: '/me/data',
  config: { name: 'showMyData', needs: 'see unfree_days' },
  schema: {
    summary: 'All that is kept about a coach, for herself; her days apart',
    response: { 200: MyData },
  },
} as const satisfies Endpoint;

export const showDataByPage = {
  method: 'GET',
  url: '/pages/:token/data',
  config: { name: 'showDataByPage', needs: 'anyone' },
  schema: {
    summary:
      'What is kept about a coach, by the link of her page: nothing of her whole name, her addresses, her account number, of what she keeps to herself, or of how she comes in',
    params: byLink,
    response: { 200: DataByPage },
  },
} as const satisfies Endpoint;

export const listMyDays = {
  method: 'GET',
  url: '/me/data/days',
  config: { name: 'listMyDays', needs: 'see unfree_days' },
  schema: {
    summary: 'All that is kept about a coach and her days, for herself, the last day first',
    querystring: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
    response: {
      200: z.object({ days: z.array(MyDay), count: z.int(), pages: z.int(), size: z.int() }),
    },
  },
} as const satisfies Endpoint;
