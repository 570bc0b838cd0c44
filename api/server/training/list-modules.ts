import { allTerms } from '@app/db/participation/queries';
import type { Transaction } from '@app/db/database';
import {
  followedBy,
  followers,
  gladlyWished,
  modulesKnown,
  trainingDates,
} from '@app/db/training/queries';
import type { Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import { counts, standingOf } from './who-followed.ts';

/** Every coach beside every module, with how it stands today. As many questions however many there are. */
export async function listOfModules(db: Transaction, today: Day) {
  const [known, coaches, followed, wished, versions, dates] = await Promise.all([
    modulesKnown(db),
    followers(db, today),
    followedBy(db),
    gladlyWished(db),
    allTerms(db),
    trainingDates(db),
  ]);
  const toCome = dates.filter(({ cancelled, day }) => !cancelled && day >= today);
  const terms = termsOn(versions, today);
  const ofCoach = Map.groupBy(
    followed.flatMap(({ coachId, moduleId, stands }) => {
      const standing = standingOf(stands, terms, today);
      return standing ? [{ coachId, moduleId, ...standing }] : [];
    }),
    ({ coachId }) => coachId,
  );
  const here = new Set(coaches.filter(({ isAway }) => !isAway).map(({ id }) => id));
  const ofModule = Map.groupBy(
    [...ofCoach.values()].flat().filter(({ coachId }) => here.has(coachId)),
    ({ moduleId }) => moduleId,
  );

  return {
    modules: known
      .filter(({ kind }) => kind !== 'refresher')
      .map(({ version: _, themeId, ...module }) => {
        const stand = ofModule.get(module.id) ?? [];
        const did = new Set(stand.map(({ coachId }) => coachId));
        const waiting = wished.flatMap(({ coachId, ...one }) =>
          one.themeId === themeId && here.has(coachId) && !did.has(coachId) ? coachId : [],
        );
        const soon = stand.filter(({ is }) => is === 'runs-out').map(({ until }) => until!);
        const refresherId = refresherOf(known, themeId);
        const next = toCome.find((one) => [module.id, refresherId].includes(one.moduleId));
        return {
          ...module,
          can: stand.filter(({ is }) => counts(is)).length,
          wait: waiting.length,
          waiting,
          runsOut: soon.length === 0 ? null : { first: soon.toSorted()[0]!, coaches: soon.length },
          refresherId,
          next: next
            ? {
                id: next.id,
                moduleId: next.moduleId,
                day: next.day,
                startsAt: next.startsAt,
                endsAt: next.endsAt,
                ledBy: next.ledBy,
                venue: next.venue,
              }
            : null,
        };
      }),
    coaches: coaches.map((coach) => ({
      ...coach,
      followed: (ofCoach.get(coach.id) ?? []).map(({ coachId: _, ...one }) => one),
    })),
  };
}

type Known = Awaited<ReturnType<typeof modulesKnown>>;

export const refresherOf = (known: Known, themeId: string | null) =>
  known.find((one) => one.kind === 'refresher' && one.themeId === themeId)?.id ?? null;
