import type { Transaction } from '@app/db/database';
import { unansweredQuestions } from '@app/db/sessions/silence';
import { inBrussels, type Moment } from '@app/domain/moment';
import { callsFrom } from '@app/domain/sessions/silence';
import { nothingElse } from './bare-task.ts';

/** Coaches to call because they did not answer, however they were asked. */
export const tasksOfSilence = async (db: Transaction, now: Moment) =>
  (await unansweredQuestions(db, inBrussels(now).day))
    .filter((question) => callsFrom(question) <= now)
    .map(({ answerBy: _, ...about }) => ({
      ...nothingElse,
      ...about,
      kind: 'call-about-answer' as const,
    }));
