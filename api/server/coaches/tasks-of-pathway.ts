import { coachesOnTheirWay, unreadSteps } from '@app/db/coaches/stages';
import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { nextStepOf, saidHerself, type SaidHerself } from '@app/domain/coaches/pathway';
import type { Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import { nothingElse } from '../sessions/bare-task.ts';

const aboutNoDay = {
  ...nothingElse,
  sessionId: null,
  title: '',
  town: '',
  askedAt: null,
  question: null,
};

/** What coaches said themselves of their way, and whose next step waited long enough. */
export async function tasksOfPathway(db: Transaction, today: Day) {
  const said = await unreadSteps(db);
  const terms = termsOn(await allTerms(db), today);
  const onTheirWay = await coachesOnTheirWay(db, today);
  const heard = new Set(said.map(({ coach }) => coach.id));
  return [
    ...said.flatMap(({ step, coach, phone, keeps, gaveBack, ...one }) => {
      const what = saidHerself({ ...one, ended: one.until !== null, read: false });
      const way = { stage: one.stage, step, next: null, keeps, gaveBack };
      return what ? { ...aboutNoDay, kind: kinds[what], day: one.from, coach, phone, way } : [];
    }),
    ...onTheirWay.flatMap(({ coach, phone, way, step }) => {
      const { step: next, by } = nextStepOf(way, terms);
      if (by === null || by > today || heard.has(coach.id)) return [];
      const about = { stage: way.stage, step, next, keeps: 0, gaveBack: 0 };
      return { ...aboutNoDay, kind: 'next-step' as const, day: by, coach, phone, way: about };
    }),
  ];
}

const kinds = {
  pauses: 'coach-pauses',
  stopped: 'coach-stopped',
  'came-back': 'coach-came-back',
} as const satisfies Record<SaidHerself, string>;
