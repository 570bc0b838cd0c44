import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { askingOf, bringQuestion } from '@app/db/sessions/questions';
import { sessionLine } from '@app/db/sessions/queries';
import type { Moment } from '@app/domain/moment';
import { deadlineWhenBrought } from '@app/domain/participation/deadline';
import { termsOn } from '@app/domain/participation/terms';
import type { WritingWay } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';

/** How a coordinator brings a question herself: the letter goes along, so that she knows all of it. */
export type BroughtBy = Exclude<WritingWay, 'mail'> | 'face-to-face';

/** A coordinator handed a question over: from now on she is asked. False when she was asked before. */
export async function bring(db: Transaction, invitation: string, how: BroughtBy, clock: Clock) {
  if (how === 'whatsapp' && !(await askingOf(db, invitation))?.whatsappAgreed)
    refuse('no-way-to-reach');
  const until = await deadlineIfBroughtNow(db, invitation, clock.now());
  return bringQuestion(db, invitation, { channel: how, until, told: null });
}

/** Until when she can answer: as long as a question did not leave, the time to decide would begin now. */
export async function deadlineIfBroughtNow(
  db: Transaction,
  invitation: string,
  now: Moment,
): Promise<Moment> {
  const question = (await askingOf(db, invitation)) ?? refuse('not-found');
  if (question.askedAt !== null) return question.answerBy;

  const { day, startsAt: from } =
    (await sessionLine(db, question.sessionId)) ?? refuse('not-found');
  const terms = termsOn(await allTerms(db), day);
  return deadlineWhenBrought(now, question, { day, from }, terms);
}
