import { addDays } from '@app/domain/day';
import { momentAt, type Moment } from '@app/domain/moment';
import { people, type ExamplePerson } from '../accounts/examples.ts';
import { toRemind, unconfirmed, undelivered } from '../messages/examples.ts';
import type { outbox } from '../messages/tables.ts';
import type { Calendar } from './calendar.ts';
import { cancelledAt, sessionId } from './sessions.ts';
import { idOf } from './id.ts';
import { assignmentId, hasPlace, invitationId, isRenewed, type Question } from './questions.ts';

type Letter = typeof outbox.$inferInsert;

/** The letters of the last days, as they would wait in the outbox; one of them came back. */
export const letterRows = (calendar: Calendar, asked: Question[]): Letter[] => [
  ...asked.filter(wasAskedByMail).map(invitationLetter),
  ...asked.filter((question) => hasPlace(question) && isRecent(question, calendar)).map(confirmed),
  ...asked.filter(({ ended }) => ended?.by === 'coach').map(placeGivenBack),
  ...asked
    .filter(({ planned, standing }) => planned.example.cancelled && standing !== 'said-no')
    .map((question) => cancelled(question, calendar)),
  ...asked.filter(isRenewed).map(newLink),
  ...asked.filter(isUnconfirmed).map((question) => changed(question, calendar)),
  ...asked.filter(isToRemind).map(reminder),
];

function invitationLetter({ invitationId: id, askedOn }: Question): Letter {
  const askedAt = momentAt(askedOn, '10:05');
  const letter = waiting('invitation', { invitation: id }, `invitation:${id}:${askedAt}`, askedAt);
  return id === cameBack ? { ...letter, ...returned } : letter;
}

function confirmed(question: Question): Letter {
  const id = assignmentId(question);
  return waiting('confirmed', { assignment: id }, `confirmed:${id}`, question.answeredAt);
}

function placeGivenBack(question: Question): Letter {
  const id = assignmentId(question);
  const at = question.ended?.at ?? question.answeredAt;
  return waiting('place-given-back', { assignment: id }, `place-given-back:${id}`, at);
}

/** A coach without an address for mail must hear it from somebody. */
function cancelled({ invitationId: id, coach }: Question, calendar: Calendar): Letter {
  const letter = waiting('cancelled', { invitation: id }, `cancelled:${id}`, cancelledAt(calendar));
  const hasMail = (people[coach] as ExamplePerson).email !== undefined;
  return hasMail ? letter : { ...letter, state: 'needless', trouble: 'no-address' };
}

function newLink({ invitationId: id, answeredAt }: Question): Letter {
  const letter = waiting('new-link', { invitation: id }, `new-link:${id}:link 1`, answeredAt);
  return { ...letter, state: 'undeliverable', trouble: 'by-hand' };
}

function changed({ invitationId: id, planned }: Question, { today }: Calendar): Letter {
  const at = momentAt(addDays(today, -8), '14:20');
  const was = { wasDay: planned.day, wasFrom: unconfirmed.was };
  const letter = waiting('changed', { invitation: id, ...was }, `changed:${id}:2`, at);
  return { ...letter, state: 'sent', sentAt: at };
}

const isUnconfirmed = ({ invitationId: id }: Question) =>
  id === invitationId(sessionId(unconfirmed.series, unconfirmed.number), unconfirmed.coach);

/** She likes to be called, so somebody has to remind her. */
function reminder({ invitationId: id, planned: { day }, answeredAt }: Question): Letter {
  const about = { invitation: id, at: 'week', day };
  const letter = waiting('reminder', about, `reminder:week:${id}:${day}`, answeredAt);
  return { ...letter, state: 'needless', trouble: 'by-hand' };
}

const waiting = (
  kind: string,
  about: Record<string, string>,
  onceAs: string,
  madeAt: Moment,
): Letter => ({
  id: idOf('letter', onceAs.split(':', 2).join(':')),
  kind,
  about,
  onceAs,
  madeAt,
  nextAt: madeAt,
});

/** The question whose letter came back: nobody asked it yet. */
export const cameBack = invitationId(
  sessionId(undelivered.series, undelivered.number),
  undelivered.coach,
);

const returned = { state: 'undeliverable', tries: 1, trouble: undelivered.trouble } as const;

const isToRemind = ({ invitationId: id }: Question) =>
  id === invitationId(sessionId(toRemind.series, toRemind.number), toRemind.coach);

const wasAskedByMail = ({ coach, standing, planned }: Question) =>
  (people[coach] as ExamplePerson).channel === 'mail' &&
  !planned.example.cancelled &&
  (standing === 'asked' || standing === 'undecided' || standing === 'late');

const isRecent = ({ planned, answeredAt }: Question, { today }: Calendar) =>
  planned.day > today && answeredAt >= momentAt(addDays(today, -4), '00:00');
