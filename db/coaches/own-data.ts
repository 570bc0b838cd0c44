import { actingRoles } from '@app/domain/access';
import { bankAnswers } from '@app/domain/compensation/bank-answer';
import { papersAnswers } from '@app/domain/coaches/papers';
import { dateKinds } from '@app/domain/date-kinds';
import { languages } from '@app/domain/language';
import type { Judgement } from '@app/domain/participation/judge';
import { items } from '@app/domain/participation/facts';
import { moduleKinds } from '@app/domain/training/module';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { DueData, OwnCompensation } from '../compensation/own-data.ts';
import type { Transaction } from '../database.ts';
import { waysToKnow, waysToTell } from '../messages/tables.ts';
import { answering, resultOf, rows } from '../read.ts';
import { AboutDate } from '../sessions/answers.ts';
import { Answer, As, Day, MomentInJson as Moment, TimeOfDay } from '../shapes.ts';

import { saidSteps, wishes } from './tables.ts';
import { NotOn, TownLimit, WishedPerMonth } from './wishes.ts';

const name = z.string().nullable();
const heardChannels = [...channels, 'face-to-face'] as const;
const saidHow = [...heardChannels, 'page'] as const;

const Letter = z.strictObject({
  kind: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'undeliverable', 'needless']),
  trouble: z.string().nullable(),
  madeAt: Moment,
  sentAt: Moment.nullable(),
  toldBy: name,
  toldHow: z.enum(waysToTell).nullable(),
  knownAt: Moment.nullable(),
  knownHow: z.enum(waysToKnow).nullable(),
  knownBy: name,
});

const Who = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  language: z.enum(languages),
  speaks: z.string(),
  roles: z.array(z.strictObject({ role: z.enum(actingRoles), since: Day })),
  called: z
    .strictObject({
      name,
      withoutLetter: z.boolean(),
      toldOn: Day,
      heardBy: name,
      channel: z.enum([...heardChannels, 'page']),
    })
    .nullable(),
  alsoCalled: z.array(z.strictObject({ name: z.string(), by: name, at: Moment })),
  inLists: z.array(z.string()),
  isCalledByCoaches: z.boolean(),
});

const Reach = z.strictObject({
  contact: z
    .strictObject({
      phone: z.string().nullable(),
      email: z.string().nullable(),
      emailFailedOn: Day.nullable(),
      preferredChannel: z.enum(channels),
      whatsappAgreedOn: Day.nullable(),
      street: z.string().nullable(),
      postalCode: z.string().nullable(),
      town: z.string().nullable(),
    })
    .nullable(),
  pages: z.array(
    z.strictObject({
      madeAt: Moment,
      madeBy: name,
      sentTo: z.string().nullable(),
      endedAt: Moment.nullable(),
    }),
  ),
  calendars: z.array(
    z.strictObject({
      name,
      madeAt: Moment,
      lastRead: Moment.nullable(),
      endedAt: Moment.nullable(),
    }),
  ),
});

const Shared = z.strictObject({
  limits: z
    .strictObject({
      perWeek: z.int().nullable(),
      perMonth: z.int().nullable(),
      wishedPerMonth: WishedPerMonth,
      notInHolidays: z.boolean(),
      words: z.string().nullable(),
      toldOn: Day,
    })
    .nullable(),
  read: z.strictObject({ by: name, at: Moment }).nullable(),
  notOn: z.array(NotOn),
  towns: z.array(TownLimit),
  themes: z.array(z.strictObject({ theme: z.string(), wish: z.enum(wishes) })),
});

const Way = z.strictObject({
  steps: z.array(
    z.strictObject({
      stage: z.enum(saidSteps),
      from: Day,
      until: Day.nullable(),
      channel: z.enum(saidHow).nullable(),
      heardBy: name,
      writtenAt: Moment,
      endedChannel: z.enum(saidHow).nullable(),
      endedHeardBy: name,
      endedAt: Moment.nullable(),
      readBy: name,
      readAt: Moment.nullable(),
    }),
  ),
  observed: z.array(z.strictObject({ on: Day, by: name, at: Moment })),
  introductions: z.array(z.strictObject({ on: Day, card: z.boolean(), by: name, at: Moment })),
  notes: z.array(
    z.strictObject({
      from: Day,
      explainedOn: Day,
      copy: z.boolean(),
      signedOn: Day,
      by: name,
      at: Moment,
    }),
  ),
  followed: z.array(
    z.strictObject({
      kind: z.enum(moduleKinds),
      theme: z.string().nullable(),
      name,
      on: Day.nullable(),
      grantedBy: name,
      note: z.string().nullable(),
      by: name,
      at: Moment,
    }),
  ),
  removed: z.array(
    z.strictObject({
      kind: z.enum(moduleKinds),
      theme: z.string().nullable(),
      name,
      on: Day.nullable(),
      note: z.string().nullable(),
      why: z.string(),
      by: name,
      at: Moment,
    }),
  ),
  intervision: z.array(Day),
  reviews: z.array(Day),
});

const Account = z.strictObject({
  email: z.string(),
  name: z.string(),
  madeAt: Moment,
  invitedAt: Moment.nullable(),
  lastSeen: Moment.nullable(),
  addressChangedAt: Moment.nullable(),
  addresses: z.array(
    z.strictObject({
      old: z.string(),
      new: z.string(),
      askedAt: Moment,
      changedAt: Moment.nullable(),
    }),
  ),
  devices: z.array(
    z.strictObject({
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
    z.strictObject({ name, madeAt: Moment.nullable(), lastUsed: Moment.nullable() }),
  ),
});

const OwnData = z.strictObject({
  who: Who,
  reach: Reach,
  money: z
    .strictObject({
      lastFour: z.string(),
      holder: name,
      changedAt: Moment.nullable(),
      confirmedOn: Day.nullable(),
      confirmedBy: name,
      confirmedHow: z.enum(heardChannels).nullable(),
      othersAgreedOn: Day.nullable(),
      bankSays: z.enum(bankAnswers).nullable(),
      bankSaidOn: Day.nullable(),
    })
    .nullable(),
  due: DueData,
  compensation: OwnCompensation,
  shared: Shared,
  alone: z.strictObject({
    days: z.array(Day),
    others: z.array(z.strictObject({ kind: z.enum(['organisation', 'person']), name })),
  }),
  way: Way,
  papers: z.array(
    z.strictObject({
      answer: z.enum(papersAnswers),
      on: Day,
      channel: z.enum(saidHow),
      heardBy: name,
      at: Moment,
    }),
  ),
  rounds: z.array(
    z.strictObject({
      channel: z.enum(heardChannels),
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: name,
      closesOn: Day,
      takenBackAt: Moment.nullable(),
      letters: z.array(Letter),
    }),
  ),
  gatherings: z.array(
    z.strictObject({
      venue: z.string(),
      channel: z.enum(heardChannels),
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: name,
      said: z.array(
        z.strictObject({
          answer: z.enum(['yes', 'no', 'undecided']),
          aboutDay: Day,
          at: z.string(),
          channel: z.enum([...heardChannels, 'link', 'page']),
          heardBy: name,
          heardOn: Day,
          writtenAt: Moment,
        }),
      ),
      letters: z.array(Letter),
    }),
  ),
  dates: z.array(
    z.strictObject({
      kind: z.enum(dateKinds),
      about: AboutDate,
      day: Day,
      channel: z.enum(heardChannels),
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: name,
      answerOn: Day,
      answer: Answer.nullable(),
      answeredAt: Moment.nullable(),
      answeredHow: z.enum([...heardChannels, 'link', 'page']).nullable(),
      heardBy: name,
      heardOn: Day.nullable(),
      placeSince: Moment.nullable(),
      takenBackAt: Moment.nullable(),
      letters: z.array(Letter),
    }),
  ),
  account: Account.nullable(),
  letters: z.array(Letter),
  days: z.int(),
});

/** Everything that is kept about the coach who asks, but for her days; null for anybody else. */
export const ownData = (db: Transaction) =>
  resultOf(db, answering(OwnData.nullable()), sql`app.own_data()`);

const ByPage = OwnData.omit({
  reach: true,
  money: true,
  due: true,
  compensation: true,
  alone: true,
  papers: true,
  account: true,
  letters: true,
}).extend({ who: OwnData.shape.who.omit({ lastName: true, alsoCalled: true, inLists: true }) });

/** What of it a coach reads by the link of her page; null when it opens nothing. */
export const ownDataByPage = (db: Transaction, page: Uint8Array) =>
  resultOf(db, answering(ByPage.nullable()), sql`app.own_data_by_page(${page})`);

const Judgements = z.custom<Judgement[]>((kept) => Array.isArray(kept)).nullable();

const OwnDay = z.strictObject({
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  title: z.string(),
  organisation: z.string(),
  town: z.string(),
  cancelled: z.boolean(),
  question: z
    .strictObject({
      as: As,
      channel: z.enum(heardChannels),
      madeAt: Moment,
      askedAt: Moment.nullable(),
      askedBy: name,
      answerBy: Moment,
      told: z.array(z.enum(items)),
      answer: Answer.nullable(),
      answeredAt: Moment.nullable(),
      waitsSince: Moment.nullable(),
      spokenAt: Moment.nullable(),
      spokenBy: name,
      cancelledReadAt: Moment.nullable(),
      takenBackAt: Moment.nullable(),
      judgements: Judgements,
    })
    .nullable(),
  suits: z.array(
    z.strictObject({
      answer: Answer,
      aboutDay: Day,
      channel: z.enum([...heardChannels, 'link', 'page']),
      heardBy: name,
      heardOn: Day,
      writtenAt: Moment,
    }),
  ),
  answers: z.array(
    z.strictObject({
      answer: z.enum([...Answer.options, 'gave-back']),
      channel: z.enum([...heardChannels, 'link', 'page']),
      heardBy: name,
      heardAt: Moment,
      writtenAt: Moment,
    }),
  ),
  places: z.array(
    z.strictObject({
      as: As,
      givenAt: Moment,
      endedAt: Moment.nullable(),
      endedBy: z.enum(['coach', 'cancelled', 'coordinator']).nullable(),
      judgements: Judgements,
    }),
  ),
  reasons: z.array(
    z.strictObject({
      condition: z.string(),
      aboutDay: Day,
      reason: z.string(),
      by: name,
      at: Moment,
    }),
  ),
  choices: z.array(
    z.strictObject({
      condition: z.string(),
      aboutDay: Day,
      channel: z.enum([...heardChannels, 'page']),
      heardBy: name,
      heardOn: Day,
      at: Moment,
    }),
  ),
  trains: z.strictObject({ from: TimeOfDay.nullable(), until: TimeOfDay.nullable() }).nullable(),
  fits: z
    .strictObject({
      fits: z.boolean(),
      answeredAt: Moment,
      heardBy: name,
      heardOn: Day.nullable(),
      heardHow: z.enum(heardChannels).nullable(),
    })
    .nullable(),
  letters: z.array(Letter),
});

/** What is kept about her and her days, the last day first. */
export async function ownDays(
  db: Transaction,
  { most, skipped }: { most: number; skipped: number },
) {
  const found = await rows(db, z.strictObject({ day: OwnDay }))`
    select day from app.own_data_of_days(${most}, ${skipped}) day`;
  return found.map(({ day }) => day);
}
