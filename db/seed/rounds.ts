import { addDays } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import { people, type CoachKey } from '../accounts/examples.ts';
import { beginsIn, closesIn, round as example } from '../availability/examples.ts';
import type {
  availabilityAnswers,
  availabilityDays,
  availabilityQuestions,
  availabilityRounds,
} from '../availability/tables.ts';
import { undelivered } from '../messages/examples.ts';
import type { outbox } from '../messages/tables.ts';
import type { Demonstration } from '../seed.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';
import { plannedSessions } from './sessions.ts';

const roundId = idOf('round', 'next');
const asked = Object.entries(example) as [CoachKey, NonNullable<(typeof example)[CoachKey]>][];
const questionId = (coach: CoachKey) => idOf('round question', coach);

export const roundRows = ({ today }: Calendar): (typeof availabilityRounds.$inferInsert)[] => [
  {
    id: roundId,
    closesOn: addDays(today, closesIn),
    madeAt: momentAt(addDays(today, -9), '09:40'),
    madeBy: personId('hilde'),
  },
];

/** The first eight days that come after so long, with a place for somebody. */
const daysAsked = (calendar: Calendar) =>
  plannedSessions(calendar)
    .filter(
      ({ day, example: { cancelled } }) => day > addDays(calendar.today, beginsIn) && !cancelled,
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .slice(0, 8);

export const roundDayRows = (calendar: Calendar): (typeof availabilityDays.$inferInsert)[] =>
  daysAsked(calendar).map(({ sessionId }) => ({ roundId, sessionId }));

export const roundQuestionRows = (
  { today }: Calendar,
  linkHashOf: Demonstration['linkHashOf'],
): (typeof availabilityQuestions.$inferInsert)[] =>
  asked.map(([coach, { asked: daysAgo, cameBack }]) => ({
    id: questionId(coach),
    roundId,
    coachId: personId(coach),
    channel: people[coach].channel,
    madeAt: momentAt(addDays(today, -daysAgo), '09:40'),
    askedAt: cameBack ? null : momentAt(addDays(today, -daysAgo), '10:20'),
    askedBy: personId('hilde'),
    linkHash: linkHashOf?.(questionId(coach), 0) ?? null,
  }));

/** The mail that came back: nobody asked her yet. */
export const roundLetterRows = ({ today }: Calendar): (typeof outbox.$inferInsert)[] =>
  asked
    .filter(([, { cameBack }]) => cameBack)
    .map(([coach, { asked: daysAgo }]) => {
      const madeAt = momentAt(addDays(today, -daysAgo), '09:40');
      return {
        id: idOf('letter of a round', coach),
        kind: 'availability',
        about: { availability: questionId(coach) },
        onceAs: `availability:${questionId(coach)}`,
        madeAt,
        nextAt: madeAt,
        state: 'undeliverable',
        tries: 1,
        trouble: undelivered.trouble,
      };
    });

export const roundAnswerRows = (calendar: Calendar): (typeof availabilityAnswers.$inferInsert)[] =>
  asked.flatMap(([coach, { says, answered = 0 }]) =>
    daysAsked(calendar).flatMap(({ sessionId, day }, at) => {
      const answer = meaning[says[at] ?? '.'];
      if (!answer) return [];
      const { channel } = people[coach];
      const tapped = channel === 'mail' || channel === 'whatsapp';
      return {
        questionId: questionId(coach),
        roundId,
        sessionId,
        answer,
        aboutDay: day,
        channel: tapped ? ('link' as const) : channel,
        heardBy: tapped ? null : personId('hilde'),
        heardOn: addDays(calendar.today, -answered),
        writtenAt: momentAt(addDays(calendar.today, -answered), '11:05'),
      };
    }),
  );

const meaning: Partial<Record<string, 'yes' | 'no' | 'undecided'>> = {
  y: 'yes',
  n: 'no',
  '?': 'undecided',
};
