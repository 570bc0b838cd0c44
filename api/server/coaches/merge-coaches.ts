import type { mergeCoaches, MergeSide } from '@app/contract/coaches/merging';
import { coachAccount } from '@app/db/accounts/queries';
import { rememberCoaches } from '@app/db/coaches/imports';
import {
  askedTwice,
  brought,
  chosenName,
  hasNamesake,
  holdTwo,
  mergeCoaches as makeOne,
  mergedInto,
  otherRoles,
  placesAtOnce,
  type Two,
} from '@app/db/coaches/merging';
import { coachDetail } from '@app/db/coaches/queries';
import type { Transaction } from '@app/db/database';
import { nameOf, writtenAs } from '@app/domain/coaches/import-preview';
import { whatStays, type MergedCoach } from '@app/domain/coaches/merging';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';

/** Two coaches side by side, with what stays of each and what stands in the way of making them one. */
export async function shownTogether(db: Transaction, two: Two, today: Day) {
  const [kept, gone] = [await sideOf(db, two.kept, today), await sideOf(db, two.gone, today)];
  const places = await placesAtOnce(db, two);
  const twice = await askedTwice(db, two);
  return {
    kept,
    gone,
    ...whatStays(toldBy(kept), toldBy(gone)),
    askedTwice: twice.map((one) => ({ ...one, past: one.day < today })),
    obstacles: {
      roles: await otherRoles(db, two),
      places: places.map((place) => ({ ...place, past: place.kept.day < today })),
    },
  };
}

type MergeChosen = z.output<typeof mergeCoaches.schema.body>;

/** Makes one coach of two. What was shown is looked at again, while both are held; a second time does nothing more. */
export async function merge(
  db: Transaction,
  two: Two,
  { versions, choices }: MergeChosen,
  today: Day,
) {
  if (two.kept === two.gone) refuse('merges-with-herself');
  if (!(await holdTwo(db, two))) return alreadyOne(db, two);

  const { kept, gone, obstacles } = await shownTogether(db, two, today);
  if (obstacles.roles.length > 0) refuse('has-another-role', obstacles);
  if (obstacles.places.length > 0) refuse('both-have-a-place', obstacles);
  if (kept.version !== versions.kept || gone.version !== versions.gone) refuse('changed-meanwhile');
  const { stays, asks } = whatStays(toldBy(kept), toldBy(gone), choices);
  const open = asks.filter((field) => choices[field] === undefined);
  if (open.length > 0)
    refuse('invalid-input', {
      errors: open.map((field) => ({ pointer: `#/choices/${field}`, detail: 'required' })),
    });

  await makeOne(db, two, stays);
  for (const side of [kept, gone]) await rememberSpelling(db, side, two);
  return { id: two.kept };
}

/** The one or the other is gone: into her, as was asked, or into somebody else. */
async function alreadyOne(db: Transaction, { kept, gone }: Two) {
  const into = await mergedInto(db, gone);
  if (into === kept) return { id: kept };
  const elsewhere = into ?? (await mergedInto(db, kept)) ?? refuse('not-found');
  return refuse('coach-merged', { into: elsewhere });
}

/** A list that still tells of her as it did finds her by any of its columns; a namesake is asked about. */
async function rememberSpelling(db: Transaction, told: SideShown, two: Two) {
  if (await hasNamesake(db, nameOf(told), two)) return;
  const { firstName, lastName } = told;
  const ways = [told.phone, null].flatMap((phone) =>
    [told.email, null].map((email) => writtenAs({ firstName, lastName, phone, email })),
  );
  await rememberCoaches(
    db,
    ways.map((written) => ({ written, id: two.kept })),
  );
}

type SideShown = z.input<typeof MergeSide>;
type Away = NonNullable<SideShown['away']>;

async function sideOf(db: Transaction, id: string, today: Day): Promise<SideShown> {
  const coach = (await coachDetail(db, id, today)) ?? (await refuseAbsent(db, id));
  const {
    contact,
    limits,
    ownWords: _words,
    observed,
    observedBefore,
    followed,
    intervision,
    steps,
    way: _way,
    ...facts
  } = coach;
  const away = steps.find(
    ({ stage, until }) =>
      (stage === 'paused' || stage === 'stopped') && (until === null || until > today),
  );
  const { phone, email, preferredChannel, street, postalCode, town } = contact;
  return {
    ...facts,
    away: away ? { stage: away.stage as Away['stage'], from: away.from } : null,
    ...{ phone, email, preferredChannel, street, postalCode, town },
    ...(await chosenName(db, id)),
    signsInWith: await coachAccount(db, id),
    perWeek: limits.perWeek,
    perMonth: limits.perMonth,
    wishedPerMonth: limits.wishedPerMonth,
    words: limits.words,
    brings: {
      ...(await brought(db, id, today)),
      observed: observed.length + (observedBefore === null ? 0 : 1),
      followed: followed.length,
      intervision: intervision.length,
      themes: limits.themes.length,
      notOn: limits.notOn.length + limits.towns.length,
    },
  };
}

const toldBy = ({ accountLastFour, ...side }: SideShown): MergedCoach => ({
  ...side,
  account: accountLastFour,
});

/** Says who she is by now, when she turned out to be another coach. */
export async function refuseAbsent(db: Transaction, id: string): Promise<never> {
  const into = await mergedInto(db, id);
  return into === null ? refuse('not-found') : refuse('coach-merged', { into });
}
