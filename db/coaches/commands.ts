import { randomUUID } from 'node:crypto';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { and, eq, isNull, lt, ne, sql } from 'drizzle-orm';
import { contacts, personRoles, persons } from '../accounts/tables.ts';
import type { Transaction } from '../database.ts';
import { setFollowed, setTrained } from '../training/commands.ts';
import { setSince } from './pathway.ts';
import { staged, stagedColumns } from './queries.ts';
import {
  bankAccounts,
  coachDays,
  coaches,
  coachLimits,
  coachThemes,
  coachTowns,
  importPieces,
  importPreviews,
  pageLinks,
} from './tables.ts';

type Values<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>;

/** What is told of a coach. What is left out stays as it was. */
export interface CoachValues {
  person: Values<typeof persons>;
  /** Since when she is with us; null when nobody knows it. */
  since?: Day | null | undefined;
  contact: Values<typeof contacts>;
  limits: Values<typeof coachLimits>;
  notOn?: Omit<typeof coachDays.$inferInsert, 'coachId'>[] | undefined;
  towns?: Omit<typeof coachTowns.$inferInsert, 'coachId'>[] | undefined;
  themes?: Omit<typeof coachThemes.$inferInsert, 'coachId'>[] | undefined;
  followed?: string[] | undefined;
  /** When she finished the training for coaches. */
  trainedOn?: Day | null | undefined;
}

/** Each shorter than a statement of hers may take: a caller who waits in vain can hear what she waited for. */
const patienceOf = {
  page: sql`set local lock_timeout = '3s'`,
  list: sql`set local lock_timeout = '9s'`,
};

/** People and days come in one after the other, so that the next one to add the same sees what came before. */
export async function holdNewcomers(db: Transaction, what: keyof typeof patienceOf) {
  await db.execute(patienceOf[what]);
  await db.execute(sql`select pg_advisory_xact_lock(7266102)`);
}

/** In this transaction a question takes its time, and so does what is worked out between two of them. */
export const expectPauses = (db: Transaction) =>
  db.execute(
    sql`set local statement_timeout = '25s'; set local idle_in_transaction_session_timeout = '60s'`,
  );

/** For the end of a transaction that brought in many: what is asked after it is planned for as much as there is now. */
export const analyzeWhatGrew = (db: Transaction) => db.execute(sql`select app.analyze_what_grew()`);

export async function addCoach(
  db: Transaction,
  values: CoachValues & { person: { firstName: string } },
) {
  const id = randomUUID();
  await db.insert(persons).values({ id, ...values.person });
  await db.insert(personRoles).values({ personId: id, role: 'coach' });
  await db.insert(coaches).values({ personId: id });
  await changeCoach(db, id, values);
  return id;
}

/** Changes what is told, and counts it as one change of the coach. */
export async function changeCoach(db: Transaction, id: string, values: CoachValues) {
  await db
    .update(coaches)
    .set({ version: sql`${coaches.version} + 1` })
    .where(eq(coaches.personId, id));
  if (values.since !== undefined) await setSince(db, [{ coachId: id, day: values.since }]);
  if (some(values.person)) await db.update(persons).set(values.person).where(eq(persons.id, id));
  if (some(values.contact)) {
    await db.insert(contacts).values({ personId: id }).onConflictDoNothing();
    await db.update(contacts).set(values.contact).where(eq(contacts.personId, id));
  }
  if (some(values.limits)) await changeLimits(db, id, values.limits);
  if (values.notOn) await setDays(db, id, values.notOn);
  if (values.towns) await setTowns(db, id, values.towns);
  if (values.themes) await setWishes(db, id, values.themes);
  if (values.followed) await setFollowed(db, id, values.followed);
  if (values.trainedOn !== undefined)
    await setTrained(db, [{ coachId: id, day: values.trainedOn }]);
}

const some = (values: object) => Object.keys(values).length > 0;

/** The day on which she told it changes only when she told something else. */
async function changeLimits(db: Transaction, coachId: string, told: CoachValues['limits']) {
  const [before] = await db.select().from(coachLimits).where(eq(coachLimits.coachId, coachId));
  const values = limitsIn({ ...before, ...told });
  const had = limitsIn(before ?? {});
  const names = Object.keys(values) as (keyof typeof values)[];
  if (names.every((name) => had[name] === values[name])) return;
  await db
    .insert(coachLimits)
    .values({ coachId, ...values })
    .onConflictDoUpdate({
      target: coachLimits.coachId,
      set: { ...values, toldOn: sql`(now() at time zone 'Europe/Brussels')::date` },
    });
}

const limitsIn = ({
  perWeek = null,
  perMonth = null,
  wishedPerMonth = null,
  wishesMore = false,
  notInHolidays = false,
  words = null,
}: CoachValues['limits']) => ({
  perWeek,
  perMonth,
  wishedPerMonth,
  wishesMore,
  notInHolidays,
  words,
});

/** The parts of the week that do not suit her are these and no other. */
export async function setDays(
  db: Transaction,
  coachId: string,
  days: NonNullable<CoachValues['notOn']>,
) {
  await db.delete(coachDays).where(eq(coachDays.coachId, coachId));
  const rows = days.map((day) => ({ coachId, ...day }));
  if (rows.length > 0) await db.insert(coachDays).values(rows).onConflictDoNothing();
}

/** The towns that do not suit her, or the only ones that do, are these and no other. */
export async function setTowns(
  db: Transaction,
  coachId: string,
  towns: NonNullable<CoachValues['towns']>,
) {
  await db.delete(coachTowns).where(eq(coachTowns.coachId, coachId));
  const rows = towns.map((town) => ({ coachId, ...town }));
  if (rows.length > 0) await db.insert(coachTowns).values(rows).onConflictDoNothing();
}

/** What she says about themes is this and no other. */
export async function setWishes(
  db: Transaction,
  coachId: string,
  wishes: NonNullable<CoachValues['themes']>,
) {
  await db.delete(coachThemes).where(eq(coachThemes.coachId, coachId));
  const rows = wishes.map((wish) => ({ coachId, ...wish }));
  if (rows.length > 0) await db.insert(coachThemes).values(rows).onConflictDoNothing();
}

/** Keeps a sealed account number. Nobody confirmed a new one yet: the database forgets who confirmed the one before. */
export async function keepAccount(
  db: Transaction,
  personId: string,
  account: { sealId: string; sealed: Uint8Array; fingerprint: Uint8Array; lastFour: string },
) {
  const changed = await db
    .update(bankAccounts)
    .set(account)
    .where(eq(bankAccounts.personId, personId))
    .returning({ personId: bankAccounts.personId });
  if (changed.length === 0) await db.insert(bankAccounts).values({ personId, ...account });
}

/** A new address for her own page ends the one before it. */
export async function replacePageLink(
  db: Transaction,
  personId: string,
  tokenHash: Uint8Array,
  channel: 'sms' | 'mail' | 'letter',
) {
  const goesTo = { sms: sql`c.phone`, mail: sql`c.email`, letter: sql`null` }[channel];
  const sentTo = sql`(select ${goesTo} from app.contacts c where c.person_id = ${personId})`;
  const [made] = await db
    .insert(pageLinks)
    .values({ personId, tokenHash, sentTo })
    .onConflictDoNothing()
    .returning({ id: pageLinks.id });
  if (!made) return;

  await db
    .update(pageLinks)
    .set({ revokedAt: sql`now()` })
    .where(
      and(eq(pageLinks.personId, personId), isNull(pageLinks.revokedAt), ne(pageLinks.id, made.id)),
    );
}

type Preview = Pick<typeof importPreviews.$inferInsert, 'kind' | 'fileName' | 'content'> & {
  id: string;
  madeAt: Moment;
};

/** Keeps a list until somebody takes it over, and forgets what is older. */
export async function stage(db: Transaction, preview: Preview, oldest: Moment) {
  await db.delete(importPreviews).where(lt(importPreviews.madeAt, oldest));
  await db.insert(importPreviews).values(preview);
}

/** One piece after the other, so that others go between. */
export const stagePiece = (
  db: Transaction,
  piece: Pick<typeof importPieces.$inferInsert, 'previewId' | 'nth' | 'sealed'>,
) => db.insert(importPieces).values(piece);

/** Holds a list until the transaction ends: of two who change it or take it over, one goes first. One that was taken over cannot be held, and is only told. */
export async function holdStaged(db: Transaction, id: string) {
  const [held] = await db
    .select(stagedColumns)
    .from(importPreviews)
    .where(eq(importPreviews.id, id))
    .for('update');
  return held ?? staged(db, id);
}

export const changeStaged = (db: Transaction, id: string, content: string) =>
  db.update(importPreviews).set({ content }).where(eq(importPreviews.id, id));

/** Keeps what came of a list in place of its file. */
export async function endStaged(db: Transaction, id: string, content: string, takenAt: Moment) {
  await db.delete(importPieces).where(eq(importPieces.previewId, id));
  await db.update(importPreviews).set({ content, takenAt }).where(eq(importPreviews.id, id));
}
