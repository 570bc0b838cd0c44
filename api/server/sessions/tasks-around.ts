import type { Transaction } from '@app/db/database';
import { unheardNews } from '@app/db/messages/unheard';
import { answeredQuestions, arrangedDays } from '@app/db/sessions/arranged';
import { trainersWhoCannot } from '@app/db/sessions/trainers';
import { inBrussels, type Moment } from '@app/domain/moment';
import { isInOneCall, oncePerCoach, oneCall } from '@app/domain/sessions/attention';
import { askedFrom } from '@app/domain/sessions/knowing';
import { tasksOfDay, tasksOfQuestion } from '@app/domain/sessions/tasks';
import { nothingElse } from './bare-task.ts';
import { daysToTell } from './days-to-tell.ts';

const aboutNobody = { coach: null, phone: null, askedAt: null, question: null };

/** What the days around today ask of us, and what their coaches answered. */
export async function tasksAround(db: Transaction, now: Moment) {
  const { day: today } = inBrussels(now);
  const [days, questions, cannot] = await Promise.all([
    arrangedDays(db, today),
    answeredQuestions(db, today),
    trainersWhoCannot(db),
  ]);
  return [
    ...days.flatMap((one) => {
      const { sessionId, day, title, town, places, givenBackBy } = one;
      const about = { ...nothingElse, ...aboutNobody, sessionId, day, title, town, places };
      return tasksOfDay(one, now).map((kind) => ({
        ...about,
        kind,
        givenBackBy: kind === 'open-place' ? givenBackBy : null,
      }));
    }),
    ...questions.flatMap((one) => {
      const { question, sessionId, day, title, town, coach, phone, askedAt, places } = one;
      const about = { ...nothingElse, sessionId, day, title, town, coach };
      return tasksOfQuestion(one, now).map((kind) => ({
        ...about,
        kind,
        ...(kind === 'record-observation' ? { phone: null, askedAt: null } : { phone, askedAt }),
        ...(kind === 'call-about-wavering' ? { question } : { question: null, places }),
      }));
    }),
    ...cannot.map((one) => ({
      ...nothingElse,
      ...aboutNobody,
      ...one,
      kind: 'trainer-cannot' as const,
    })),
  ];
}

/** Whom somebody has to tell what changed, to bring a new link, or to ask whether she knows. */
export async function tasksOfNews(db: Transaction, leave: boolean, now: Moment) {
  const { day: today } = inBrussels(now);
  const due = (await unheardNews(db, leave)).filter(
    ({ toldAt, day }) =>
      toldAt === null || askedFrom({ toldOn: inBrussels(toldAt).day, day }) <= today,
  );
  const days = await daysToTell(
    db,
    due.map(({ letter }) => letter),
    now,
  );
  const tasks = oncePerCoach(due.map((task) => ({ ...nothingElse, ...task }))).map(
    ({ hers, ...task }) => ({ ...task, others: hers.length }),
  );
  return oneCall(tasks).map((task) => {
    const letters = due.filter((one) => isInOneCall(one, task)).map(({ letter }) => letter);
    const toTell = days.map(({ shown }) => shown).filter(({ letter }) => letters.includes(letter));
    return { ...task, toTell };
  });
}
