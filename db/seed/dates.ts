import { addDays, type Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import { people, type CoachKey } from '../accounts/examples.ts';
import type { dateQuestions } from '../dates/tables.ts';
import { undelivered } from '../messages/examples.ts';
import type { outbox } from '../messages/tables.ts';
import type { Demonstration } from '../seed.ts';
import { askedToCome, dates } from '../training/examples.ts';
import type { Calendar } from './calendar.ts';
import { dateIdOf } from './coaches.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

const asked = Object.entries(askedToCome) as [
  CoachKey,
  NonNullable<(typeof askedToCome)[CoachKey]>,
][];
const questionId = (coach: CoachKey) => idOf('date question', coach);

/** The coaches who were asked to come to a date of their own, and what each says. */
export const dateQuestionRows = (
  { today }: Calendar,
  linkHashOf: Demonstration['linkHashOf'],
): (typeof dateQuestions.$inferInsert)[] =>
  asked.map(([coach, { theme, asked: daysAgo, left, said }]) => {
    const on = addDays(today, -(daysAgo ?? 1));
    return {
      id: questionId(coach),
      kind: 'training' as const,
      dateId: dateIdOf(theme),
      coachId: personId(coach),
      channel: people[coach].channel,
      madeAt: momentAt(on, '10:05'),
      askedAt: daysAgo === null ? null : momentAt(on, '10:20'),
      askedBy: personId('hilde'),
      answerOn: addDays(today, left),
      linkHash: linkHashOf?.(questionId(coach), 0) ?? null,
      ...(said && {
        answer: said === 'yes' ? ('yes' as const) : ('undecided' as const),
        ...heardOrTapped(coach, addDays(on, 1)),
        placeSince: momentAt(addDays(on, 1), '15:40'),
        turns: 1,
        turnedAt: momentAt(addDays(on, 1), '15:40'),
      }),
    };
  });

/** Who reads messages taps, and what others say is heard. */
function heardOrTapped(coach: CoachKey, on: Day) {
  const { channel } = people[coach];
  const answeredAt = momentAt(on, '16:40');
  if (channel === 'mail' || channel === 'whatsapp')
    return { answeredAt, answeredHow: 'link' as const };
  return { answeredAt, answeredHow: channel, heardBy: personId('hilde'), heardOn: on };
}

/** A date that moved by a week, for a coach whom no mail reaches, and one that its trainer was told in vain that she gives. */
export const dateLetterRows = (calendar: Calendar): (typeof outbox.$inferInsert)[] => [
  ...toCoaches(calendar),
  ...toLeaders(calendar),
];

const toLeaders = ({ today }: Calendar) =>
  dates
    .filter(({ cameBack }) => cameBack)
    .map(({ theme, ledBy }) => {
      const madeAt = momentAt(addDays(today, -2), '10:30');
      return {
        id: idOf('date letter', ledBy),
        kind: 'date-leader',
        about: { leads: dateIdOf(theme), trainer: personId(ledBy), what: 'gives' },
        onceAs: `date-leader:${dateIdOf(theme)}:${personId(ledBy)}:1`,
        state: 'undeliverable' as const,
        tries: 1,
        trouble: undelivered.trouble,
        madeAt,
        nextAt: madeAt,
      };
    });

const toCoaches = ({ today }: Calendar) =>
  asked.flatMap(([coach, { theme, moved }]) => {
    const date = dates.find((one) => one.theme === theme);
    if (!moved || !date) return [];
    return {
      id: idOf('date letter', coach),
      kind: 'date-changed',
      about: { date: questionId(coach), wasDay: addDays(today, date.on - 7) },
      onceAs: `date-changed:${questionId(coach)}`,
      state: 'needless' as const,
      trouble: 'no-address',
      madeAt: momentAt(addDays(today, -1), '11:10'),
      nextAt: momentAt(addDays(today, -1), '11:10'),
    };
  });
