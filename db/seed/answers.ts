import { addDays, type Day } from '@app/domain/day';
import { momentAt, type Moment } from '@app/domain/moment';
import { items } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { sql, type SQL } from 'drizzle-orm';
import { people, type CoachKey, type ExamplePerson } from '../accounts/examples.ts';
import type { Demonstration } from '../seed.ts';
import type { Standing } from '../sessions/examples.ts';
import type { answers, assignments, invitations } from '../sessions/tables.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { cameBack } from './letters.ts';
import { personId } from './people.ts';
import { assignmentId, hadPlace, isRenewed, type Question } from './questions.ts';

export const invitationRows = (
  calendar: Calendar,
  asked: Question[],
  linkHashOf: Demonstration['linkHashOf'],
): (typeof invitations.$inferInsert)[] =>
  asked.map((question) => {
    const {
      invitationId: id,
      coach,
      planned,
      standing,
      askedOn,
      answeredAt,
      waversSince,
      ended,
    } = question;
    const gaveBack = ended?.by === 'coach';
    const linksEnded = isRenewed(question) ? 1 : 0;
    return {
      id,
      sessionId: planned.sessionId,
      coachId: personId(coach),
      channel: channelOf(coach),
      takenAs: question.as,
      madeAt: momentAt(askedOn, '10:05'),
      askedAt: standing === 'not-left' || id === cameBack ? null : momentAt(askedOn, '10:05'),
      askedBy: personId('hilde'),
      answerBy: deadline(askedOn, planned.day),
      told: standing === 'stopped' ? ['date', 'hours', 'venue', 'theme'] : [...items],
      answer: gaveBack ? 'no' : answerOf[standing],
      answeredAt: gaveBack ? ended.at : answerOf[standing] && (waversSince ?? answeredAt),
      waitsSince: standing === 'waits' ? answeredAt : null,
      linkHash: linkHashOf?.(id, linksEnded) ?? null,
      linksEnded,
      verdict: { judgements: [] },
      termsVersion: firstTerms.version,
      withdrawnAt: standing === 'withdrawn' ? momentAt(addDays(calendar.today, -1), '12:00') : null,
    };
  });

export const answerRows = (asked: Question[]): (typeof answers.$inferInsert)[] =>
  asked.flatMap((question) => {
    const { invitationId: id, coach, standing, answeredAt, waversSince, ended } = question;
    const answer = answerOf[standing];
    if (answer === null) return [];

    const said = { invitationId: id, coachId: personId(coach), ...heard(coach) };
    const first = { id: idOf('answer', id, 1), ...said, ...at(answeredAt) };
    const then = { id: idOf('answer', id, 2), ...said };
    if (waversSince)
      return [
        { ...first, answer: 'yes' },
        { ...then, answer, ...at(waversSince) },
      ];
    return ended?.by === 'coach'
      ? [
          { ...first, answer },
          { ...then, answer: 'gave-back', ...at(ended.at) },
        ]
      : [{ ...first, answer }];
  });

/** The stretch of time is the session's own, so that a place can never differ from its day. */
export const assignmentRows = (asked: Question[]): AssignmentRow[] =>
  asked.filter(hadPlace).map((question) => ({
    id: assignmentId(question),
    sessionId: question.planned.sessionId,
    coachId: personId(question.coach),
    invitationId: question.invitationId,
    takenAs: question.as,
    during: sql`(select during from app.sessions where id = ${question.planned.sessionId})`,
    givenAt: question.answeredAt,
    endedAt: question.ended?.at ?? null,
    endedBy: question.ended?.by ?? null,
    verdict: { judgements: [] },
    termsVersion: firstTerms.version,
  }));

type AssignmentRow = Omit<typeof assignments.$inferInsert, 'during'> & { during: SQL };

const answerOf: Record<Standing, 'yes' | 'no' | 'undecided' | null> = {
  comes: 'yes',
  'gave-back': 'yes',
  stopped: 'yes',
  'said-no': 'no',
  undecided: 'undecided',
  wavers: 'undecided',
  'not-left': null,
  asked: null,
  late: null,
  waits: null,
  withdrawn: null,
};

/** At 17.00: a week to answer, and three days before at the latest. */
function deadline(askedOn: Day, day: Day): Moment {
  const week = addDays(askedOn, 7);
  const threeDaysBefore = addDays(day, -3);
  return momentAt(week < threeDaysBefore ? week : threeDaysBefore, '17:00');
}

const channelOf = (coach: CoachKey) => (people[coach] as ExamplePerson).channel;

/** With an e-mail she tapped it herself; else somebody heard it and wrote it down. */
const heard = (coach: CoachKey) =>
  channelOf(coach) === 'mail'
    ? { channel: 'link' as const, heardBy: null }
    : { channel: channelOf(coach), heardBy: personId('hilde') };

const at = (moment: Moment) => ({ heardAt: moment, writtenAt: moment });
