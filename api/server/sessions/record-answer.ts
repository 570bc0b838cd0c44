import { randomUUID } from 'node:crypto';
import type { Transaction } from '@app/db/database';
import { hearNeed } from '@app/db/compensation/agreeing';
import { factsAbout, type Gathered } from '@app/db/participation/facts';
import { answerHeard, holdCoach } from '@app/db/sessions/answers';
import {
  ask,
  askAgain,
  bringQuestion,
  invitationOf,
  tell,
  type NewQuestion,
} from '@app/db/sessions/questions';
import type { GivenAnswer } from '@app/db/sessions/tables';
import type { NeededAhead } from '@app/domain/compensation/agreed-amount';
import type { Day } from '@app/domain/day';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import { items, type AskedFacts, type Item } from '@app/domain/participation/facts';
import { deadlineWhenBrought } from '@app/domain/participation/deadline';
import { asksReason } from '@app/domain/participation/judge';
import { termsOn } from '@app/domain/participation/terms';
import type { Clock } from '../clock.ts';
import { agreeAtQuestion } from '../compensation/agree-at-question.ts';
import { refuse } from '../http/problem.ts';
import { askedOf, verdictOn } from '../participation/judging.ts';
import { keepReasons, refuseWhenClosed, withReasons, type GivenReason } from './invite-coach.ts';
import { hashOf, type Links } from './link.ts';

export interface Heard extends Around {
  coachId: string;
  answer: GivenAnswer;
  as: AskedFacts['as'];
  heardOn: Day;
  told: string[];
  /** What she needs ahead; absent where it was not spoken of. */
  needs?: NeededAhead | null | undefined;
}

/** Where and how it was heard, and why we go on. */
interface Around {
  sessionId: string;
  channel: string;
  reasons: GivenReason[];
}

/** Writes down what a coach answered to somebody. Without a question before it, the call makes both. */
export async function recordAnswer(db: Transaction, heard: Heard, clock: Clock, links: Links) {
  const { sessionId, coachId, answer, channel, heardOn } = heard;
  if (heardOn > clock.today())
    refuse('invalid-input', { errors: [{ pointer: '#/heardOn', detail: 'in-the-future' }] });
  await holdCoach(db, coachId);
  await refuseWhenClosed(db, sessionId);

  const told = heard.told.filter((item): item is Item =>
    (items as readonly string[]).includes(item),
  );
  const before = (await factsAbout(db, sessionId, clock.today(), [coachId])) ?? refuse('not-found');
  const known = await invitationOf(db, sessionId, coachId);
  const stands = known && !known.withdrawn ? known : null;
  // Who hears the amount on the telephone, hears it before she answers.
  const isCoach = (stands?.as ?? heard.as) === 'coach';
  const needs = isCoach && answer === 'yes' ? heard.needs : undefined;
  const isTold = isCoach && (told.includes('money') || Boolean(needs));
  const gathered =
    isTold && (await agreeAtQuestion(db, before, coachId))
      ? ((await factsAbout(db, sessionId, clock.today(), [coachId])) ?? before)
      : before;
  const asked = ifHeard(gathered, { ...heard, as: stands?.as ?? heard.as, told });
  const verdict =
    verdictOn(withReasons(gathered, heard, clock.today()), coachId, asked) ?? refuse('not-found');
  const open = asksReason(verdict.judgements);
  const wantsReason = answer === 'yes' && !stands?.hasPlace && verdict.stops.length === 0;
  if (wantsReason && open.length > 0) refuse('reason-needed', { judgements: open });
  await keepReasons(db, heard);

  const invitationId = stands?.id ?? (await makeQuestion());
  if (stands?.askedAt === null) await askInThisTalk(stands);
  else if (known) await tell(db, invitationId, told);
  const judged = { ...verdict, stopped: verdict.stops.length > 0 };
  const at = heardAt(heardOn, clock.now());
  if (needs !== undefined && !(await hearNeed(db, { sessionId, coachId, needs })) && needs !== null)
    refuse('invalid-input', { errors: [{ pointer: '#/needs', detail: 'invalid' }] });
  const outcome = await answerHeard(db, invitationId, { answer, channel, at }, judged);
  return { invitationId, outcome, judgements: verdict.stops };

  /** Its letter did not leave: she hears the question here, and knows what she is told here. */
  async function askInThisTalk({
    id,
    ...question
  }: {
    id: string;
    madeAt: Moment;
    answerBy: Moment;
  }) {
    const { session, terms } = gathered!;
    const until = deadlineWhenBrought(clock.now(), question, session, termsOn(terms, session.day));
    await bringQuestion(db, id, { channel, until, told });
  }

  async function makeQuestion() {
    const id = known?.id ?? randomUUID();
    const question: NewQuestion = {
      id,
      sessionId,
      coachId,
      channel,
      takenAs: asked.as,
      answerBy: momentAt(gathered.session.day, gathered.session.from),
      told,
      linkHash: hashOf(links.tokenOf(id, known?.linksEnded)),
      judged: { ...verdict!, stopped: false },
      leavesLater: false,
    };
    await (known ? askAgain(db, question) : ask(db, question));
    return id;
  }
}

/** How it stands once her answer is heard: in the talk that asked it too, or on the question that was there. */
export function ifHeard(
  gathered: Gathered,
  { coachId, answer, heardOn, told, as }: Omit<Heard, keyof Around> & { told: Item[] },
): AskedFacts {
  const before = askedOf(gathered, coachId);
  return {
    ...before,
    on: before.on ?? heardOn,
    answerBy: before.answerBy ?? gathered.session.day,
    inATalk: before.on === null || before.inATalk,
    told: [...new Set([...before.told, ...told])],
    answer,
    as: before.on === null ? as : before.as,
  };
}

/** Today is now; of an earlier day we only know the day. */
const heardAt = (day: Day, now: Moment): Moment =>
  day === inBrussels(now).day ? now : momentAt(day, '12:00');
