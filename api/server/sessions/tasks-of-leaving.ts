import type { Transaction } from '@app/db/database';
import { questionsNotLeft } from '@app/db/sessions/leaving';
import { oneForTheServer, taskOfLeaving } from '@app/domain/sessions/attention';
import { shownLetter } from '../messages/shown-letter.ts';
import { nothingElse } from './bare-task.ts';

/** What asks attention about the questions that did not leave. */
export async function tasksOfLeaving(db: Transaction, leave: boolean) {
  const tasks = (await questionsNotLeft(db)).flatMap(({ channel, madeAt, letter, ...about }) => {
    const shown = letter && shownLetter(letter, leave);
    const leaving = { channel, letter: shown?.state ?? null };
    const kind = taskOfLeaving(leaving);
    return kind
      ? { ...nothingElse, ...about, kind, leaving, askedAt: madeAt, letter: letter?.id ?? null }
      : [];
  });
  return oneForTheServer(tasks);
}
