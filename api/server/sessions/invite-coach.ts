import { randomUUID } from 'node:crypto';
import type { Transaction } from '@app/db/database';
import { factsAbout, type Gathered } from '@app/db/participation/facts';
import { emit } from '@app/db/messages/commands';
import { giveReason, giveReasonForMore } from '@app/db/participation/commands';
import { holdCoach } from '@app/db/sessions/answers';
import {
  ask,
  askAgain,
  coachesOn,
  invitationOf,
  peopleToAsk,
  roomIn,
  type NewQuestion,
} from '@app/db/sessions/questions';
import type { Day } from '@app/domain/day';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import { defaultDeadline } from '@app/domain/participation/deadline';
import { aboutToAsk } from '@app/domain/participation/about-to-ask';
import type { AskedFacts } from '@app/domain/participation/facts';
import { asksReason } from '@app/domain/participation/judge';
import { questionsPerPlace } from '@app/domain/participation/questions-per-place';
import type { ConditionName } from '@app/domain/participation/reason';
import { termsOn, type Terms } from '@app/domain/participation/terms';
import type { Way } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { agreeAtQuestion } from '../compensation/agree-at-question.ts';
import { refuse } from '../http/problem.ts';
import { verdictOn } from '../participation/judging.ts';
import { hashOf, type Links } from './link.ts';

export interface Inviting {
  sessionId: string;
  coachId: string;
  channel: Way;
  as: AskedFacts['as'];
  answerBy: Day | null;
  reasons: GivenReason[];
  /** Why more coaches are asked than there are places. */
  moreQuestions: string | null;
}

export interface GivenReason {
  condition: ConditionName;
  reason: string;
}

/** Asks one coach for one session. By mail a letter leaves. */
export async function invite(db: Transaction, inviting: Inviting, clock: Clock, links: Links) {
  const put = await putQuestion(db, inviting, clock, links);
  const { invitationId: invitation } = put;
  if (put.letter)
    await emit(db, 'invitation', { invitation }, `invitation:${invitation}:${clock.now()}`);
  return put;
}

/** Puts a question, when nothing stands in the way and every warning has its reason. `letter`: one has to leave. */
export async function putQuestion(db: Transaction, inviting: Inviting, clock: Clock, links: Links) {
  const { sessionId, coachId, channel, as } = inviting;
  await holdCoach(db, coachId);
  await refuseWhenClosed(db, sessionId);
  const known = await invitationOf(db, sessionId, coachId);
  if (known && !known.withdrawn && (known.hasPlace || known.answer === null))
    refuse('already-asked');

  const byMail = channel === 'mail';
  const person = (await peopleToAsk(db)).get(coachId);
  if (byMail && person?.mail !== 'works') refuse('no-way-to-reach');
  if (channel === 'whatsapp' && !person?.whatsappAgreed) refuse('no-way-to-reach');

  const gathered =
    (await factsAbout(db, sessionId, clock.today(), [coachId])) ?? refuse('not-found');
  const coaching = await coachesOn(db, [coachId], gathered.session.day);
  if (!coaching.has(coachId)) refuse('not-coaching-now');
  const answerBy = deadlineOf(gathered, inviting, clock.now());
  const today = clock.today();
  const asked = aboutToAsk(channel, { today, answerBy: inBrussels(answerBy).day, as });
  const reasons = reasonsThatCount(gathered, inviting, asked);
  const verdict =
    verdictOn(withReasons(gathered, { ...inviting, reasons }, today), coachId, asked) ??
    refuse('not-found');
  if (verdict.stops.length > 0) refuse('conditions-not-met', { judgements: verdict.stops });

  const open = asksReason(verdict.judgements);
  if (open.length > 0) refuse('reason-needed', { judgements: open });
  await keepReasons(db, { ...inviting, reasons });
  if (as === 'coach')
    await keepReasonForMore(db, inviting, termsOn(gathered.terms, gathered.session.day));

  const id = known?.id ?? randomUUID();
  const question: NewQuestion = {
    id,
    sessionId,
    coachId,
    channel,
    takenAs: as,
    answerBy,
    // The letter goes along with every question but one on the telephone.
    told: channel === 'call' ? [] : gathered.session.information,
    linkHash: hashOf(links.tokenOf(id, known?.linksEnded)),
    judged: { ...verdict, stopped: false },
    // Asked on the telephone is asked; anything else has to leave, or to be handed over.
    leavesLater: channel !== 'call',
  };
  await (known ? askAgain(db, question) : ask(db, question));
  if (as === 'coach') await agreeAtQuestion(db, gathered, coachId);
  return { invitationId: id, answerBy, letter: byMail };
}

/** A session that is over, cancelled or about to be asks nobody. */
export async function refuseWhenClosed(db: Transaction, sessionId: string) {
  const room = (await roomIn(db, sessionId)) ?? refuse('not-found');
  if (room.cancelled) refuse('session-cancelled');
  if (room.cancelling) refuse('session-cancelling');
  if (room.begun) refuse('session-over');
  return room;
}

/** The reasons that came with the question for what warns in the chosen way. */
function reasonsThatCount(gathered: Gathered, { coachId, reasons }: Inviting, asked: AskedFacts) {
  const open = asksReason(verdictOn(gathered, coachId, asked)?.judgements ?? []);
  return reasons.filter((given) => open.some(({ condition }) => condition === given.condition));
}

/** As many questions as agreed for each open place, unless there is a reason for more. */
async function keepReasonForMore(
  db: Transaction,
  { sessionId, moreQuestions: reason }: Inviting,
  terms: Terms,
) {
  const moreQuestions = questionsPerPlace(await refuseWhenClosed(db, sessionId), terms);
  if (moreQuestions === null) return;
  if (reason === null) refuse('reason-needed', { judgements: [], moreQuestions });
  await giveReasonForMore(db, sessionId, reason);
}

/** The last moment to answer: as chosen, but not after the day begins; else the usual one. */
export function deadlineOf(
  { terms, session }: Gathered,
  { answerBy }: Pick<Inviting, 'answerBy'>,
  now: Moment,
): Moment {
  const { asking } = termsOn(terms, session.day);
  if (answerBy) {
    const chosen = momentAt(answerBy, asking.at);
    const begins = momentAt(session.day, session.from);
    return chosen < begins ? chosen : begins;
  }
  const deadline = defaultDeadline(now, session, { asking });
  return deadline.ask === 'not-any-more' ? refuse('session-over') : deadline.answerBy;
}

/** The facts, as if the reasons that come with the question were written down already. */
export function withReasons(
  gathered: Gathered,
  { sessionId, coachId, reasons }: Pick<Inviting, 'sessionId' | 'coachId' | 'reasons'>,
  on: Day,
): Gathered {
  const given = reasons.map(({ condition, reason }) => ({
    sessionId,
    coachId,
    condition,
    words: reason,
    on,
  }));
  const recorded = {
    ...gathered.recorded,
    reasons: [...gathered.recorded.reasons, ...given],
  };
  return { ...gathered, recorded };
}

export async function keepReasons(
  db: Transaction,
  { sessionId, coachId, reasons }: Pick<Inviting, 'sessionId' | 'coachId' | 'reasons'>,
) {
  for (const { condition, reason } of reasons) {
    await giveReason(db, { sessionId, coachId, condition, reason });
  }
}
