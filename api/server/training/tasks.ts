import type { Transaction } from '@app/db/database';
import { askedForTraining } from '@app/db/training/queries';
import { addDays, type Day } from '@app/domain/day';
import { nothingElse } from '../sessions/bare-task.ts';
import { listOfModules } from './list-modules.ts';

/**
 * What coaches who wait for a module ask of us: a date, where there is none, or an invitation to the date there is. Nobody
 * is stopped by what runs out soon, so that nothing here is urgent before its end comes near.
 */
export async function tasksOfTraining(db: Transaction, today: Day) {
  const [{ modules, coaches }, asked] = await Promise.all([
    listOfModules(db, today),
    askedForTraining(db),
  ]);
  const bare = {
    ...nothingElse,
    sessionId: null,
    title: '',
    town: '',
    coach: null,
    phone: null,
    askedAt: null,
    question: null,
  };
  const waiting = modules.flatMap(({ id, kind, theme, name, next, runsOut, ...module }) => {
    const soon = coaches.filter(
      ({ isAway, followed }) =>
        !isAway && followed.some((one) => one.moduleId === id && one.is === 'runs-out'),
    );
    // A refresher is for those who followed it, and the module itself for those who did not yet.
    const forWhom = next === null || next.moduleId === id ? module.waiting : [];
    const ids = [...new Set([...forWhom, ...soon.map((one) => one.id)])].filter(
      (coach) =>
        next === null || !asked.some((one) => one.dateId === next.id && one.coachId === coach),
    );
    return ids.length === 0 ? [] : [{ id, kind, theme, name, next, runsOut, waiting: ids.length }];
  });
  const without = waiting.filter(({ next }) => next === null);
  const firstEnd = without.flatMap(({ runsOut }) => runsOut?.first ?? []).toSorted()[0];
  const atEase = addDays(today, 21 + 7);
  return [
    ...waiting.flatMap(({ id, kind, theme, name, next, waiting: count }) =>
      next === null
        ? []
        : [
            {
              ...bare,
              kind: 'invite-to-training' as const,
              day: next.day,
              waiting: count,
              date: {
                kind: 'training' as const,
                id: next.id,
                belongsTo: next.moduleId,
                about: {
                  module:
                    next.moduleId === id
                      ? { kind, theme, name }
                      : { kind: 'refresher' as const, theme, name: null },
                },
                day: next.day,
                startsAt: next.startsAt,
                endsAt: next.endsAt,
                venue: next.venue,
                ledBy: next.ledBy,
              },
            },
          ],
    ),
    ...(without.length === 0
      ? []
      : [
          {
            ...bare,
            kind: 'plan-training' as const,
            day: firstEnd !== undefined && firstEnd < atEase ? firstEnd : atEase,
            waiting: without.reduce((sum, one) => sum + one.waiting, 0),
            modules: without.map(({ id, kind, theme, name, waiting: count }) => ({
              id,
              kind,
              theme,
              name,
              waiting: count,
            })),
          },
        ]),
  ];
}
