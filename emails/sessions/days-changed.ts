import { isFirstWayAlone } from '@app/domain/sessions/who-hears';
import { calendarFileOf, detailsOf, type InCalendar } from '../calendar.ts';
import { type Block, type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels as wasAndBecomes, sayWhole } from './changed.nl.ts';
import {
  answerBy,
  headingOf,
  inCalendar,
  labels,
  sayClosing,
  sayIntro,
  sentences,
} from './days-changed.nl.ts';
import { type GoodToKnow, route } from './good-to-know.ts';
import type { Question } from './invitation.ts';
import { around } from './talks.ts';
import { type Differing, whatDiffers } from './what-differs.ts';
import type { SessionDay } from './when-and-where.ts';

/** Several days of one reader changed at once, as they do with the address of a venue: one letter, its days under each other. */
export type DaysChanged = {
  reader: 'coach' | 'trainer';
  firstName: string;
  /** In their order. */
  days: readonly [ChangedDay, ...ChangedDay[]];
  sender: Sender;
};

export type ChangedDay = {
  /** As it is now. */
  session: SessionDay;
  known: Pick<GoodToKnow, 'route' | 'talks'>;
  /** Her page about it. */
  link: string;
  /** Whether the day stands in her calendar, or she was only asked. */
  saidYes: boolean;
  observes: boolean;
  inCalendar: InCalendar;
} & (
  | ({ asks: false } & Pick<Differing, 'heard' | 'was' | 'becomes'>)
  | {
      asks: true;
      was: SessionDay;
      /** Until when she can answer; null when only giving back is left, and of a trainer. */
      deadline: Question['deadline'] | null;
    }
);

/** With what all of its days have in common. */
export type Together = DaysChanged & {
  /** One change of all these days: it is said once. */
  isOneChange: boolean;
  /** Of any of them we ask once more whether it fits. */
  asks: boolean;
  isFirstWay: boolean;
};

export type DaysChangedSentences = Sentences<'subject' | 'preview' | 'title', Together>;

export function daysChanged(about: DaysChanged): Letter {
  const { days, reader, sender } = about;
  const together = { ...about, ...inCommon(days) };
  const counted = days.filter(({ saidYes }) => saidYes);
  return write({
    ...opening(sentences, together),
    toCoach: reader === 'coach',
    blocks: [
      { says: sayIntro(together) },
      ...(together.isOneChange ? onceForAll(about) : days.flatMap(apart)),
      { says: sayClosing(together) },
      ...(counted.length > 0 ? [{ says: inCalendar }] : []),
    ],
    ...(counted.length > 0 && {
      attachments: [
        calendarFileOf(
          counted.map(({ session, inCalendar: marks, known, link, observes }) => ({
            ...session,
            inCalendar: marks,
            details: detailsOf(known, sender, link),
            observes,
          })),
        ),
      ],
    }),
  });
}

function inCommon(days: readonly ChangedDay[]) {
  const asks = days.some((day) => day.asks);
  const changes = new Set(days.map((day) => JSON.stringify(changeOf(day))));
  return {
    asks,
    isOneChange: !asks && changes.size === 1,
    isFirstWay: days.every((day) => !day.asks && isFirstWayAlone(day.heard)),
  };
}

const onceForAll = ({ days }: DaysChanged): Block[] => [
  ...changeOf(days[0]),
  {
    choices: days.map(({ session, link }) => ({ label: headingOf(session), href: link })),
  },
];

const apart = (day: ChangedDay): Block[] => [
  { heads: headingOf(day.session) },
  ...changeOf(day),
  ...(day.asks && day.deadline ? [{ says: answerBy(day.deadline) }] : []),
  {
    choices: [{ label: labels[day.asks ? 'answer' : 'page'](day.session), href: day.link }],
  },
];

const changeOf = (day: ChangedDay): Block[] =>
  day.asks
    ? [
        {
          facts: [
            { label: wasAndBecomes.was, value: sayWhole(day.was) },
            { label: wasAndBecomes.becomes, value: sayWhole(day.session) },
            around(day.known.talks),
            route(day.known),
          ],
        },
      ]
    : whatDiffers(day);
