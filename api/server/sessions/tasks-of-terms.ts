import type { Transaction } from '@app/db/database';
import { factsSinceTerms } from '@app/db/participation/facts';
import { calledInPlan } from '@app/db/participation/queries';
import { placesIn } from '@app/db/sessions/arranged';
import { addDays } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { oncePerCoach } from '@app/domain/sessions/attention';
import { daysOfTerms } from '@app/domain/sessions/tasks';
import { worseSinceTerms } from '../participation/planned-days.ts';
import { nothingElse } from './bare-task.ts';

/** Days, and coaches with a place, for whom an agreement that changed asks something now. Everybody keeps her place. */
export async function tasksOfTerms(db: Transaction, now: Moment) {
  const { day: today } = inBrussels(now);
  const until = addDays(today, daysOfTerms);
  const gathered = await factsSinceTerms(db, { from: addDays(today, 1), until }, today);
  const worse = gathered ? worseSinceTerms(gathered) : [];
  if (worse.length === 0) return [];

  const sessionIds = worse.map(({ session }) => session.sessionId);
  const [{ sessions }, places] = await Promise.all([
    calledInPlan(db, sessionIds, []),
    placesIn(db, sessionIds),
  ]);
  const tasks = worse.map(
    ({ session: { sessionId, day, town }, coachId, judgements, decidedAt }) => {
      const { title, theme } = sessions.get(sessionId)!;
      const place = places.find((one) => one.sessionId === sessionId && one.coach.id === coachId);
      return {
        ...nothingElse,
        kind: 'terms-changed' as const,
        sessionId,
        day,
        title: theme ?? title,
        town: town ?? '',
        coach: place?.coach ?? null,
        phone: place?.phone ?? null,
        question: place?.question ?? null,
        askedAt: null,
        judgements,
        ...(decidedAt && { saidOn: inBrussels(decidedAt).day }),
      };
    },
  );
  return oncePerCoach(tasks).map(({ hers, ...task }) => ({
    ...task,
    others: hers.length,
    also: hers.flatMap(({ question }) => question ?? []),
  }));
}
