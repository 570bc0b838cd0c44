import { factsAbout } from '@app/db/participation/facts';
import type { Transaction } from '@app/db/database';
import { holdCoach, type Judged } from '@app/db/sessions/answers';
import type { GivenAnswer } from '@app/db/sessions/tables';
import type { Day } from '@app/domain/day';
import type { AskedFacts } from '@app/domain/participation/facts';
import type { Judgement } from '@app/domain/participation/judge';
import { refuse } from '../http/problem.ts';
import { askedOf, verdictOn } from '../participation/judging.ts';

interface Answering {
  sessionId: string;
  coachId: string;
  answer: GivenAnswer;
  today: Day;
}

/** Holds the coach, and judges what her answer means. An answer shows that she has the question, by today at the latest. */
export async function judgeAnswer(
  db: Transaction,
  { sessionId, coachId, answer, today }: Answering,
): Promise<Judged & { judgements: Judgement[] }> {
  await holdCoach(db, coachId);
  const gathered = (await factsAbout(db, sessionId, today, [coachId])) ?? refuse('not-found');
  const question = gathered.coaches.get(coachId)?.question;
  const asked: AskedFacts = question
    ? { ...question, on: question.on ?? today }
    : askedOf(gathered, coachId);
  const verdict = verdictOn(gathered, coachId, { ...asked, answer }) ?? refuse('not-found');
  return { ...verdict, stopped: verdict.stops.length > 0 };
}
