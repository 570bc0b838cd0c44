import type { ActingRole } from '@app/domain/access';
import type { Moment } from '@app/domain/moment';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, YesOrNo } from '../read.ts';
import { calendarFeeds, idempotencyKeys, personRoles, persons, settings } from './tables.ts';

interface Answer {
  status: number;
  response: unknown;
}

/** What was answered to this key before; null when it is new, and then it is taken until the transaction ends. */
export async function knownAnswer(
  db: Transaction,
  { key, operation, requestHash }: { key: string; operation: string; requestHash: Uint8Array },
): Promise<Answer | 'another' | null> {
  const [taken] = await db
    .insert(idempotencyKeys)
    .values({ key, operation, requestHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (taken) return null;

  const [known] = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  if (
    !known ||
    known.operation !== operation ||
    !Buffer.from(known.requestHash).equals(requestHash)
  )
    return 'another';
  return { status: known.status ?? 200, response: known.response };
}

export async function keepAnswer(db: Transaction, key: string, { status, response }: Answer) {
  await db.update(idempotencyKeys).set({ status, response }).where(eq(idempotencyKeys.key, key));
}

/** Null when it is none of hers. */
const FeedLives = answering(z.boolean().nullable());

/** One more address for a calendar of her own. False when another of hers has that name; null when it was made and ended before. */
export async function addCalendarFeed(
  db: Transaction,
  feed: { personId: string; name: string | null; tokenHash: Uint8Array },
): Promise<boolean | null> {
  const [made] = await db
    .insert(calendarFeeds)
    .values(feed)
    .onConflictDoNothing()
    .returning({ id: calendarFeeds.id });
  if (made) return true;
  const lives = await resultOf(db, FeedLives, sql`app.own_feed_lives(${feed.tokenHash})`);
  if (lives === null) return false;
  return lives || null;
}

/** Ends one address of hers; the others stay. False when it is none of hers. */
export async function endCalendarFeed(db: Transaction, personId: string, id: string) {
  const hers = and(eq(calendarFeeds.id, id), eq(calendarFeeds.personId, personId));
  await db
    .update(calendarFeeds)
    .set({ revokedAt: sql`now()` })
    .where(and(hers, isNull(calendarFeeds.revokedAt)));
  const found = await db.select({ id: calendarFeeds.id }).from(calendarFeeds).where(hers);
  return found.length > 0;
}

/** A calendar program reads the address with this hash. */
export const feedSeen = (db: Transaction, hash: Uint8Array, moment: Moment) =>
  db.execute(sql`select app.feed_seen(${hash}, ${moment})`);

interface Name {
  firstName: string;
  lastName: string;
}

/** Somebody we did not know yet. She may be planned; to come in she needs an account. */
export async function addPerson(db: Transaction, name: Name): Promise<string> {
  const [made] = await db.insert(persons).values(name).returning({ id: persons.id });
  return made!.id;
}

export const renamePerson = (db: Transaction, id: string, name: Partial<Name>) =>
  db.update(persons).set(name).where(eq(persons.id, id));

/** Gives roles, and says which are new; one she has stays as it is. */
export async function giveRoles(
  db: Transaction,
  personId: string,
  roles: readonly ActingRole[],
): Promise<ActingRole[]> {
  const given = await db
    .insert(personRoles)
    .values(roles.map((role) => ({ personId, role })))
    .onConflictDoNothing()
    .returning({ role: personRoles.role });
  return given.map(({ role }) => role);
}

/** Takes roles away, and says which she had. */
export async function takeRoles(
  db: Transaction,
  personId: string,
  roles: readonly ActingRole[],
): Promise<ActingRole[]> {
  if (roles.length === 0) return [];
  const taken = await db
    .delete(personRoles)
    .where(and(eq(personRoles.personId, personId), inArray(personRoles.role, [...roles])))
    .returning({ role: personRoles.role });
  return taken.map(({ role }) => role);
}

interface Roles {
  given?: readonly ActingRole[];
  taken?: readonly ActingRole[];
}

/** By letter, to somebody who signs in; nothing when nothing changed. */
export async function tellRoles(db: Transaction, personId: string, roles: Roles) {
  const { given = [], taken = [] } = roles;
  if (given.length + taken.length === 0) return;
  const asArray = (names: readonly string[]) => sql`${sql.param([...names])}::text[]`;
  await db.execute(sql`select app.tell_roles(${personId}, ${asArray(given)}, ${asArray(taken)})`);
}

export const openAccount = (db: Transaction, personId: string, address: string) =>
  db.execute(sql`select app.open_account(${personId}, ${address})`);

/** False when she has one already, or works here: then it is not for the coordinator. */
export const openCoachAccount = (db: Transaction, personId: string, address: string) =>
  resultOf(db, YesOrNo, sql`app.open_coach_account(${personId}, ${address})`);

export const closeAccount = (db: Transaction, personId: string) =>
  db.execute(sql`select app.close_account(${personId})`);

export const endPasskey = (db: Transaction, personId: string, passkey: string) =>
  db.execute(sql`select app.end_passkey(${personId}, ${passkey})`);

export const moveAccount = (db: Transaction, personId: string, address: string) =>
  db.execute(sql`select app.move_account(${personId}, ${address})`);

export const countAccountChange = (db: Transaction, personId: string) =>
  resultOf(db, AccountVersion, sql`app.count_account_change(${personId})`);

const AccountVersion = answering(z.int());

/** Keeps her wish for another address until she says yes at the old one. */
export const askAddress = (
  db: Transaction,
  { id, address, hash }: { id: string; address: string; hash: Uint8Array },
) => db.execute(sql`select app.ask_address(${id}, ${address}, ${hash})`);

/** Her yes. False when the question is too old, was answered or never was. */
export const confirmAddress = (db: Transaction, hash: Uint8Array, minutes: number) =>
  resultOf(db, YesOrNo, sql`app.confirm_address(${hash}, ${minutes})`);

type House = Partial<
  Pick<
    typeof settings.$inferInsert,
    | 'organisation'
    | 'address'
    | 'contactPersonId'
    | 'contactHours'
    | 'ombudsName'
    | 'ombudsPhone'
    | 'ombudsHours'
    | 'ombudsDeputy'
    | 'secondRouteName'
    | 'secondRoutePhone'
  >
>;

/** Null when somebody changed the house in between. */
export async function changeHouse(db: Transaction, version: number, house: House) {
  const [changed] = await db
    .update(settings)
    .set({ organisation: settings.organisation, ...house })
    .where(eq(settings.version, version))
    .returning({ version: settings.version });
  return changed ?? null;
}

export const keepNumberToCall = (db: Transaction, personId: string, number: string) =>
  db.execute(sql`select app.keep_number_to_call(${personId}, ${number})`);

export const requirePasskey = (db: Transaction, needed: boolean) =>
  db.execute(sql`select app.require_passkey(${needed})`);
