import { addDays, type Day } from '@app/domain/day';
import { momentAt, type Moment } from '@app/domain/moment';
import type { CoachKey } from '../accounts/examples.ts';
import { renewed } from '../messages/examples.ts';
import { settledFor, type ExampleSession, type Standing } from '../sessions/examples.ts';
import type { TakenAs } from '../sessions/tables.ts';
import { momentBefore, type Calendar } from './calendar.ts';
import { cancelledAt, plannedSessions, sessionId, type PlannedSession } from './sessions.ts';
import { idOf } from './id.ts';

/** One question of the demonstration: who was asked for which day, when, and where it stands. */
export interface Question {
  invitationId: string;
  coach: CoachKey;
  planned: PlannedSession;
  as: TakenAs;
  standing: Standing;
  askedOn: Day;
  answeredAt: Moment;
  /** Since when she is not sure any more, after her yes. */
  waversSince: Moment | null;
  /** When a place she had ended, and by whom. */
  ended: { at: Moment; by: 'coach' | 'cancelled' } | null;
}

export const questions = (calendar: Calendar): Question[] =>
  plannedSessions(calendar).flatMap((planned) => [
    ...questionsTo(planned.example.asked, 'coach', planned, calendar),
    ...questionsTo(planned.example.observes, 'observer', planned, calendar),
  ]);

const questionsTo = (
  asked: ExampleSession['asked'] = {},
  as: TakenAs,
  planned: PlannedSession,
  calendar: Calendar,
): Question[] =>
  (Object.entries(asked) as [CoachKey, Standing][]).map(([coach, standing]) => {
    const askedOn = dayAsked(standing, coach, planned.day, calendar);
    return {
      invitationId: invitationId(planned.sessionId, coach),
      coach,
      planned,
      as,
      standing,
      askedOn,
      answeredAt: momentAt(addDays(askedOn, 1), '11:15'),
      waversSince: standing === 'wavers' ? thisMorning(calendar) : null,
      ended: endOf(standing, planned, calendar),
    };
  });

export const invitationId = (session: string, coach: CoachKey): string =>
  idOf('invitation', session, coach);

export const assignmentId = ({ invitationId: invitation }: Question): string =>
  idOf('assignment', invitation);

/** She said yes and a place was given, even if it ended since. */
export const hadPlace = ({ standing }: Question): boolean =>
  standing === 'comes' || standing === 'wavers' || standing === 'gave-back';

export const hasPlace = (question: Question): boolean =>
  hadPlace(question) && question.ended === null;

/** Its first link ended, and she has another. */
export const isRenewed = ({ invitationId: id }: Question): boolean =>
  id === invitationId(sessionId(renewed.series, renewed.number), renewed.coach);

/** Settled questions were asked in good time; the others so many days ago that they stand where they stand. */
function dayAsked(standing: Standing, coach: CoachKey, day: Day, { today }: Calendar): Day {
  if (standing === 'not-left') return addDays(today, -1);
  if (standing === 'late') return addDays(today, -9);
  if (standing === 'asked' || standing === 'undecided') return addDays(today, -2);

  const inTime = addDays(day, -24);
  const lately = addDays(today, -(settledFor[coach] ?? 4));
  return inTime < lately ? inTime : lately;
}

const thisMorning = ({ now, today }: Calendar): Moment => momentBefore(now, today, '08:20');

function endOf(
  standing: Standing,
  { example }: PlannedSession,
  calendar: Calendar,
): Question['ended'] {
  if (standing === 'gave-back') {
    return { at: thisMorning(calendar), by: 'coach' };
  }
  return example.cancelled && standing === 'comes'
    ? { at: cancelledAt(calendar), by: 'cancelled' }
    : null;
}
