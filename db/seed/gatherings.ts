import { addDays } from '@app/domain/day';
import { momentAt, type TimeOfDay } from '@app/domain/moment';
import { people, type CoachKey } from '../accounts/examples.ts';
import { listed, others, past, proposed, venue } from '../intervision/examples.ts';
import type {
  gatheringActions,
  gatheringAnswers,
  gatheringDates,
  gatheringQuestions,
  gatherings,
  intervisionAttendances,
} from '../intervision/tables.ts';
import type { outbox } from '../messages/tables.ts';
import type { Demonstration } from '../seed.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

const held = Object.entries(past).map(([offset, one]) => ({ offset: Number(offset), ...one }));
const evening = { startsAt: '18:30', endsAt: '20:30' } satisfies Record<string, TimeOfDay>;
const asking = Object.entries({ next: proposed, ...others }).map(([name, one]) => ({
  id: idOf('gathering', name),
  momentId: (nth: number) => idOf('gathering moment', name, nth),
  says: Object.entries(one.says) as [CoachKey, string][],
  toBring: one.toBring ?? [],
  moments: one.moments,
  closesIn: one.closesIn,
  picked: one.picked ?? false,
  cancelled: one.cancelled ?? false,
  /** As many days ago as a past one has it before its day. */
  askedAgo: one.picked ? 18 : 4,
}));
const pastId = (offset: number) => idOf('gathering', offset);
const pastMoment = (offset: number) => idOf('gathering moment', offset);
const question = (gathering: string, coach: CoachKey) =>
  idOf('gathering question', gathering, coach);

const hilde = () => personId('hilde');

export const gatheringRows = ({ today }: Calendar): (typeof gatherings.$inferInsert)[] => [
  ...held.map(({ offset, method, theme }) => ({
    id: pastId(offset),
    venue,
    facilitatorId: personId(proposed.guide),
    food: proposed.food,
    travelArranged: true,
    closesOn: addDays(today, offset - 10),
    madeAt: momentAt(addDays(today, offset - 20), '10:15'),
    madeBy: hilde(),
    recordedAt: momentAt(addDays(today, offset + 1), '09:30'),
    recordedBy: hilde(),
    method,
    theme,
  })),
  ...asking.map(({ id, closesIn, askedAgo, cancelled }) => ({
    id,
    venue,
    facilitatorId: personId(proposed.guide),
    food: proposed.food,
    travelArranged: true,
    closesOn: addDays(today, closesIn),
    madeAt: momentAt(addDays(today, -askedAgo), '10:15'),
    madeBy: hilde(),
    cancelledAt: cancelled ? momentAt(addDays(today, -1), '09:10') : null,
  })),
];

export const gatheringDateRows = ({ today }: Calendar): (typeof gatheringDates.$inferInsert)[] => [
  ...held.map(({ offset }) => ({
    id: pastMoment(offset),
    gatheringId: pastId(offset),
    nth: 1,
    day: addDays(today, offset),
    ...evening,
    pickedAt: momentAt(addDays(today, offset - 9), '10:15'),
    pickedBy: hilde(),
  })),
  ...asking.flatMap(({ id, momentId, moments, picked, askedAgo }) =>
    moments.map(({ on, from, until }, nth) => ({
      id: momentId(nth),
      gatheringId: id,
      nth: nth + 1,
      day: addDays(today, on),
      startsAt: from,
      endsAt: until,
      ...(picked && {
        pickedAt: momentAt(addDays(today, 11 - askedAgo), '10:15'),
        pickedBy: hilde(),
      }),
    })),
  ),
];

export const gatheringQuestionRows = (
  { today }: Calendar,
  linkHashOf: Demonstration['linkHashOf'],
): (typeof gatheringQuestions.$inferInsert)[] => {
  const row = (gatheringId: string, coach: CoachKey, daysAgo: number) => ({
    id: question(gatheringId, coach),
    gatheringId,
    coachId: personId(coach),
    channel: people[coach].channel,
    madeAt: momentAt(addDays(today, -daysAgo), '10:15'),
    askedAt: momentAt(addDays(today, -daysAgo), '10:40'),
    askedBy: hilde(),
    linkHash: linkHashOf?.(question(gatheringId, coach), 0) ?? null,
  });
  return [
    ...held.flatMap(({ offset, came, notSuited }) =>
      [...came, ...notSuited].map((coach) => row(pastId(offset), coach, 20 - offset)),
    ),
    ...asking.flatMap(({ id, says, toBring, askedAgo }) =>
      says.map(([coach]) => ({
        ...row(id, coach, askedAgo),
        ...(toBring.includes(coach) && { askedAt: null }),
      })),
    ),
  ];
};

export const gatheringAnswerRows = ({
  today,
}: Calendar): (typeof gatheringAnswers.$inferInsert)[] => {
  const row = (
    gatheringId: string,
    coach: CoachKey,
    { dateId, on, answer, daysAgo }: Said,
  ): typeof gatheringAnswers.$inferInsert => {
    const { channel } = people[coach];
    const tapped = channel === 'mail' || channel === 'whatsapp';
    return {
      questionId: question(gatheringId, coach),
      gatheringId,
      dateId,
      answer,
      aboutDay: addDays(today, on),
      channel: tapped ? 'link' : channel,
      heardBy: tapped ? null : hilde(),
      heardOn: addDays(today, -daysAgo),
      writtenAt: momentAt(addDays(today, -daysAgo), '11:20'),
    };
  };
  return [
    ...held.flatMap(({ offset, came, notSuited }) =>
      [...came, ...notSuited].map((coach) =>
        row(pastId(offset), coach, {
          dateId: pastMoment(offset),
          on: offset,
          answer: notSuited.includes(coach) ? 'no' : 'yes',
          daysAgo: 15 - offset,
        }),
      ),
    ),
    ...asking.flatMap(({ id, momentId, moments, says, askedAgo }) =>
      says.flatMap(([coach, said]) =>
        moments.flatMap(({ on }, nth) => {
          const answer = meaning[said[nth] ?? '.'];
          const dateId = momentId(nth);
          return answer ? row(id, coach, { dateId, on, answer, daysAgo: askedAgo - 2 }) : [];
        }),
      ),
    ),
  ];
};

interface Said {
  dateId: string;
  on: number;
  answer: 'yes' | 'no' | 'undecided';
  daysAgo: number;
}

const meaning: Partial<Record<string, Said['answer']>> = { y: 'yes', n: 'no', '?': 'undecided' };

export const gatheringActionRows = ({
  today,
}: Calendar): (typeof gatheringActions.$inferInsert)[] =>
  held.flatMap(({ offset, actions, doneAfter }) =>
    actions.map((action, nth) => ({
      gatheringId: pastId(offset),
      nth: nth + 1,
      action,
      ...(doneAfter !== undefined && {
        doneOn: addDays(today, offset + doneAfter),
        doneBy: hilde(),
      }),
    })),
  );

export const attendanceRows = ({
  today,
}: Calendar): (typeof intervisionAttendances.$inferInsert)[] => {
  const row = (coach: CoachKey, offset: number) => ({
    coachId: personId(coach),
    attendedOn: addDays(today, offset),
  });
  return [
    ...Object.entries(listed).flatMap(([offset, who]) =>
      who.map((coach) => row(coach, Number(offset))),
    ),
    ...held.flatMap(({ offset, came }) =>
      came.map((coach) => ({ ...row(coach, offset), gatheringId: pastId(offset) })),
    ),
  ];
};

/** That one does not go on, to a coach whom no mail reaches. */
export const gatheringLetterRows = ({ today }: Calendar): (typeof outbox.$inferInsert)[] =>
  asking
    .filter(({ cancelled }) => cancelled)
    .flatMap(({ id, says }) =>
      says.map(([coach]) => ({
        id: idOf('gathering letter', id, coach),
        kind: 'gathering-cancelled',
        about: { gathering: question(id, coach) },
        onceAs: `gathering-cancelled:${question(id, coach)}`,
        state: 'needless' as const,
        trouble: 'no-address',
        madeAt: momentAt(addDays(today, -1), '09:10'),
        nextAt: momentAt(addDays(today, -1), '09:10'),
      })),
    );
