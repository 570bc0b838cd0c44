import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import {
  completionsOf,
  extensionsMade,
  followedBy,
  followers,
  gladlyWished,
  modulesKnown,
  removalsOf,
  trainersToChoose,
  trainingDates,
} from '@app/db/training/queries';
import type { Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import { validityOf } from '@app/domain/training/module';
import { refresherOf } from './list-modules.ts';
import { standingOf } from './who-followed.ts';

/** One module with the coaches who followed it; null when there is none. Of a refresher: who it refreshed. */
export async function moduleShown(db: Transaction, id: string, today: Day) {
  const [known, people, followed, wished, versions, extensions, dates, trainers] =
    await Promise.all([
      modulesKnown(db),
      followers(db, today),
      followedBy(db),
      gladlyWished(db),
      allTerms(db),
      extensionsMade(db),
      trainingDates(db),
      trainersToChoose(db),
    ]);
  const found = known.find((one) => one.id === id);
  if (!found) return null;

  const { themeId, ...module } = found;
  const terms = termsOn(versions, today);
  const base = known.find((one) => one.kind !== 'refresher' && one.themeId === themeId) ?? null;
  const refresherId = refresherOf(known, themeId);
  const isRefresher = module.kind === 'refresher';
  const both = isRefresher ? [id] : [id, ...(refresherId ? [refresherId] : [])];
  const days = Map.groupBy(await completionsOf(db, both), ({ coachId }) => coachId);
  const stands = new Map(
    followed.flatMap(({ coachId, moduleId, stands: one }) => {
      const standing = moduleId === base?.id ? standingOf(one, terms, today) : null;
      return standing ? [[coachId, standing] as const] : [];
    }),
  );
  const coaches = people.map(({ isAway: _, ...coach }) => coach);
  const gladly = new Set(
    wished.filter((one) => one.themeId === themeId).map(({ coachId }) => coachId),
  );

  return {
    ...module,
    themeId,
    months: isRefresher
      ? terms.upToDate.refresherMonths
      : validityOf(module.kind as 'starter' | 'theme', terms).followed.months,
    refresherId: isRefresher ? null : refresherId,
    refreshesId: isRefresher ? (base?.id ?? null) : null,
    followed: coaches.flatMap((coach) => {
      const hers = days.get(coach.id);
      if (!hers) return [];
      return [
        {
          ...coach,
          ...(stands.get(coach.id) ?? { is: 'day-unknown' as const, until: null }),
          days: hers.map(({ coachId: _, moduleId, ...day }) => ({
            ...day,
            refreshes: !isRefresher && moduleId !== id,
          })),
        },
      ];
    }),
    removed: await removalsOf(db, both),
    wait: people
      .filter((one) => !isRefresher && gladly.has(one.id) && !one.isAway && !stands.has(one.id))
      .map(({ isAway: _, ...coach }) => coach),
    extensions: extensions
      .filter(({ moduleId }) => moduleId === id)
      .map(({ moduleId: _, ...extension }) => extension),
    dates: dates.filter(({ moduleId }) => moduleId === id).map(({ moduleId: _, ...date }) => date),
    trainers,
    coaches,
  };
}

/** What a coach followed, as she reads it herself: by module. */
export async function ownTraining(db: Transaction, today: Day) {
  const [known, followed, completions, versions, extensions] = await Promise.all([
    modulesKnown(db),
    followedBy(db),
    completionsOf(db),
    allTerms(db),
    extensionsMade(db),
  ]);
  const terms = termsOn(versions, today);
  return known.flatMap(({ themeId, version: _, ...module }) => {
    const stands = followed.find(({ moduleId }) => moduleId === module.id);
    const standing = stands && standingOf(stands.stands, terms, today);
    if (!standing) return [];
    const refresherId = refresherOf(known, themeId);
    return [
      {
        ...module,
        ...standing,
        days: completions
          .filter(({ moduleId }) => moduleId === module.id || moduleId === refresherId)
          .map(({ completedOn, note, moduleId }) => ({
            completedOn,
            note,
            refreshes: moduleId !== module.id,
          })),
        extensions: extensions
          .filter(({ moduleId }) => moduleId === module.id)
          .map(({ moduleId: _m, ...extension }) => extension),
      },
    ];
  });
}
