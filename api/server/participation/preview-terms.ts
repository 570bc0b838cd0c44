import type { previewTerms } from '@app/contract/participation/terms';
import type { Transaction } from '@app/db/database';
import { factsAboutOffice, factsOfPlan, type GatheredPlan } from '@app/db/participation/facts';
import { calledInPlan } from '@app/db/participation/queries';
import { addDays, type Day } from '@app/domain/day';
import {
  otherFindings,
  turnedIn,
  type Turned,
} from '@app/domain/participation/difference-of-terms';
import {
  foreseePlace,
  foreseeSession,
  judgeOffice,
  judgePlace,
  judgeSession,
  stateOfOne,
} from '@app/domain/participation/judge';
import type { ConditionName } from '@app/domain/participation/reason';
import { termsOn, type Terms } from '@app/domain/participation/terms';
import type { z } from 'zod';
import { plannedDays, type PlannedDay } from './planned-days.ts';

type Previewed = z.input<(typeof previewTerms)['schema']['response'][200]>;

type OldAndNew = [old: readonly Terms[], fresh: readonly Terms[]];

/** What the planned days from a day on look like under these versions beside the ones that hold now. */
export async function previewVersions(
  db: Transaction,
  { from, versions }: { from: Day; versions: readonly Terms[] },
  today: Day,
): Promise<Pick<Previewed, 'planned' | 'changed' | 'ofOffice'>> {
  const plan = await factsOfPlan(db, from, today);
  const { facts: office } = await factsAboutOffice(db, from);
  const { terms } = plan;
  const both: OldAndNew = [terms, [...terms, ...versions]];
  const officeBy = (all: readonly Terms[]) => judgeOffice(office, termsOn(all, from));
  const days = plannedDays(plan)
    .map((day) => ({ day, turned: turnedOn(day, plan, both) }))
    .filter(({ turned }) => turned.length > 0);
  const called = await calledInPlan(
    db,
    days.map(({ day }) => day.session.sessionId),
    days.flatMap(({ turned }) => turned.flatMap(({ coachId }) => coachId ?? [])),
  );
  return {
    planned: plan.sessions.length,
    ofOffice: otherFindings(officeBy(both[0]), officeBy(both[1])),
    changed: days.map(({ day: { session }, turned }) => {
      const { title, theme } = called.sessions.get(session.sessionId)!;
      return {
        sessionId: session.sessionId,
        day: session.day,
        title: theme ?? title,
        town: session.town,
        participants: session.participants,
        coaches: session.coaches.length,
        turned: turned.map(({ condition, coachId, before, after }) => ({
          condition,
          coach: (coachId && called.coaches.get(coachId)) || null,
          before,
          after: after && stateOfOne(after),
          judgement: after,
        })),
      };
    }),
  };
}

/** How many planned days each condition that does not hold yet would touch, were it to hold tomorrow. */
export async function daysTouched(
  db: Transaction,
  today: Day,
): Promise<(condition: ConditionName) => number> {
  const plan = await factsOfPlan(db, addDays(today, 1), today);
  const touched = plannedDays(plan).map(({ session, places }) => {
    const terms = termsOn(plan.terms, session.day);
    const foreseen = [
      ...foreseeSession(session, terms),
      ...places.flatMap((place) => foreseePlace(place, terms)),
    ];
    return new Set(foreseen.filter(asksSomething).map(({ condition }) => condition));
  });
  return (condition) => touched.filter((one) => one.has(condition)).length;
}

const asksSomething = (judgement: Parameters<typeof stateOfOne>[0]) =>
  ['block', 'unknown', 'warn'].includes(stateOfOne(judgement));

function turnedOn(
  { session, places }: PlannedDay,
  { recorded }: GatheredPlan,
  versions: OldAndNew,
): (Turned & { coachId: string | null })[] {
  const [old, fresh] = versions.map((all) => termsOn(all, session.day)) as [Terms, Terms];
  if (old === fresh) return [];
  const turned = (
    coachId: string | null,
    judge: (terms: Terms) => ReturnType<typeof judgeSession>,
  ) => turnedIn(judge(old), judge(fresh)).map((one) => ({ ...one, coachId }));
  return [
    ...turned(null, (terms) => judgeSession(session, terms, recorded)),
    ...places.flatMap((place) =>
      turned(place.coach.coachId, (terms) => judgePlace(place, terms, recorded)),
    ),
  ];
}
