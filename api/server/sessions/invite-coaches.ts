import { randomUUID } from 'node:crypto';
import type { Transaction } from '@app/db/database';
import { emit } from '@app/db/messages/commands';
import type { WritingWay } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse, Refusal } from '../http/problem.ts';
import { putQuestion, type GivenReason } from './invite-coach.ts';
import type { Links } from './link.ts';

interface QuestionInWriting {
  sessionId: string;
  coachId: string;
  channel: WritingWay;
  reasons: GivenReason[];
}

interface Together {
  questions: readonly QuestionInWriting[];
  moreQuestions: string | null;
}

/** Asks everything or nothing: the letters say how many are asked, so that one refusal would make the others untrue. */
export async function inviteTogether(
  db: Transaction,
  { questions, moreQuestions }: Together,
  clock: Clock,
  links: Links,
) {
  const asked: (QuestionInWriting & { invitationId: string; letter: boolean })[] = [];
  // In one order, so that two coordinators who ask the same coaches wait for each other, and never both.
  for (const [at, question] of [...questions.entries()].toSorted(byCoach)) {
    const put = await putQuestion(
      db,
      { ...question, as: 'coach', answerBy: null, moreQuestions },
      clock,
      links,
    ).catch((problem: unknown) => refuseAt(at, problem));
    asked.push({ ...question, ...put });
  }

  const mails = Map.groupBy(
    asked.filter(({ letter }) => letter),
    ({ coachId }) => coachId,
  );
  for (const hers of mails.values()) {
    const together = hers.length > 1 ? { together: randomUUID() } : {};
    for (const { invitationId: invitation } of hers)
      await emit(
        db,
        'invitation',
        { invitation, ...together },
        `invitation:${invitation}:${clock.now()}`,
      );
  }
  return asked.map(({ coachId, sessionId, invitationId, letter }) => ({
    coachId,
    sessionId,
    invitationId,
    letter,
  }));
}

type Numbered = [number, QuestionInWriting];

const byCoach = ([, one]: Numbered, [, other]: Numbered) =>
  keyOf(one).localeCompare(keyOf(other), 'en');

const keyOf = ({ coachId, sessionId }: QuestionInWriting) => `${coachId} ${sessionId}`;

/** What stopped one question, beside that question. */
function refuseAt(at: number, problem: unknown): never {
  if (!(problem instanceof Refusal)) throw problem;
  refuse('not-all-can-be-asked', {
    ...problem.details,
    errors: [{ pointer: `#/questions/${at}`, detail: problem.slug }],
  });
}
