import type { ActingRole } from '@app/domain/access';
import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { iso, lettersOf } from '../columns.ts';
import type { Transaction } from '../database.ts';

/** The person anybody may call, also without an account. */
export async function contactPerson(db: Transaction) {
  const [found] = await db.execute<{
    firstName: string;
    phone: string | null;
    hours: string | null;
  }>(sql`
    select first_name as "firstName", phone, hours from app.contact_person()`);
  return found ?? null;
}

export interface Account {
  personId: string;
  version: number;
  firstName: string;
  lastName: string;
  /** What she signs in with. */
  address: string;
  roles: ActingRole[];
  passkeys: number;
  lastHere: Moment | null;
  invitedAt: Moment | null;
}

/** Everybody who comes in; one of them when her id is given. */
export async function accounts(
  db: Transaction,
  personId: string | null = null,
): Promise<Account[]> {
  const found = await db.execute(sql`
    select id as "personId", version, first_name as "firstName", last_name as "lastName", address, roles, passkeys,
      ${iso(sql`last_seen`)} as "lastHere", ${iso(sql`invited_at`)} as "invitedAt"
    from app.accounts() where ${personId}::uuid is null or id = ${personId}::uuid
    order by first_name, last_name, id`);
  return [...found] as unknown as Account[];
}

export interface Person {
  id: string;
  firstName: string;
  lastName: string;
}

export async function trainersWithoutAccount(db: Transaction): Promise<Person[]> {
  const found = await db.execute(sql`
    select id, first_name as "firstName", last_name as "lastName" from app.trainers_without_account()
    order by first_name, last_name, id`);
  return [...found] as unknown as Person[];
}

/** The people with this address, and those with this name and no account yet. */
export async function likelySame(
  db: Transaction,
  { address, name }: { address: string; name: string },
) {
  const found = await db.execute(sql`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", coalesce(p.id = app.account_at(${address}), false) as "hasAddress",
      coalesce((select roles from app.accounts() a where a.id = p.id), '{}') as roles
    from app.persons p
    where p.id = app.account_at(${address}) or ${lettersOf(sql`p.first_name || p.last_name`)} = ${name}
    order by 4 desc, p.id limit 5`);
  return [...found] as unknown as (Person & { hasAddress: boolean; roles: ActingRole[] })[];
}

/** Another address to sign in with, for the letters about it. */
export async function addressChange(db: Transaction, id: string) {
  const [found] = await db.execute<{
    oldAddress: string;
    newAddress: string;
    askedAt: Moment;
    changed: boolean;
  }>(sql`
    select old_address as "oldAddress", new_address as "newAddress", ${iso(sql`asked_at`)} as "askedAt", changed
    from app.address_change(${id})`);
  return found ?? null;
}

/** What she signs in with; null when she cannot. */
export async function signInAddress(db: Transaction, personId: string) {
  const [found] = await db.execute<{ address: string | null }>(
    sql`select app.sign_in_address(${personId}) as address`,
  );
  return found?.address ?? null;
}

/** The version of an account, held until this transaction ends; null when there is none. */
export async function holdAccount(db: Transaction, personId: string) {
  const [found] = await db.execute<{ version: number | null }>(
    sql`select app.hold_account(${personId}) as version`,
  );
  return found?.version ?? null;
}

/** What the administrator keeps about the house itself. */
export async function houseSettings(db: Transaction) {
  const [found] = await db.execute<{
    version: number;
    organisation: string;
    callPersonId: string | null;
    callHours: string | null;
    staffNeedPasskey: boolean;
  }>(sql`
    select version, organisation, contact_person_id as "callPersonId", contact_hours as "callHours",
      app.staff_need_passkey() as "staffNeedPasskey"
    from app.settings`);
  return found!;
}

export async function peopleToCall(db: Transaction) {
  const found = await db.execute(sql`
    select id, first_name as "firstName", last_name as "lastName", phone from app.people_to_call()
    order by first_name, last_name, id`);
  return [...found] as unknown as (Person & { phone: string | null })[];
}

/** Whether we know this person and did not block her. */
export async function isThere(db: Transaction, personId: string): Promise<boolean> {
  const found = await db.execute(
    sql`select from app.persons where id = ${personId} and blocked_on is null`,
  );
  return found.length > 0;
}

/** Everybody who works here and is not only a coach. Of two with one name, one who trains already comes last. */
export async function staffByName(db: Transaction) {
  const found = await db.execute(sql`
    select p.id, concat_ws(' ', p.first_name, nullif(p.last_name, '')) as name
    from app.persons p
    where p.blocked_on is null
      and exists (select from app.person_roles held where held.person_id = p.id and held.role <> 'coach')
    order by exists (select from app.person_roles held where held.person_id = p.id and held.role = 'trainer'), p.id desc`);
  return [...found] as unknown as { id: string; name: string }[];
}

/** What a coach signs in with, for the coordinator; null when she does not. */
export async function coachAccount(db: Transaction, personId: string) {
  const [found] = await db.execute<{ address: string | null }>(
    sql`select app.coach_account(${personId}) as address`,
  );
  return found?.address ?? null;
}

export interface OwnCalendar {
  id: string;
  name: string | null;
  madeAt: Moment;
  lastSeen: Moment | null;
}

/** The calendars that follow somebody's days by an address of their own, oldest first. */
export const calendarFeedsOf = (db: Transaction, personId: string): Promise<OwnCalendar[]> =>
  db.execute(sql`
    select id, name, ${iso(sql`made_at`)} as "madeAt", ${iso(sql`last_seen`)} as "lastSeen"
    from app.calendar_feeds where person_id = ${personId} and revoked_at is null
    order by made_at, id`) as unknown as Promise<OwnCalendar[]>;
