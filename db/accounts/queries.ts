import { actingRoles } from '@app/domain/access';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso, lettersOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows } from '../read.ts';
import { Day, Id, Moment, Person } from '../shapes.ts';
import { channels } from './tables.ts';

const Roles = z.array(z.enum(actingRoles));

const Contact = z.strictObject({
  firstName: z.string(),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
});

/** The person anybody may call, also without an account. */
export async function contactPerson(db: Transaction) {
  const found = await row(db, Contact)`
    select first_name as "firstName", phone, hours from app.contact_person()`;
  return found ?? null;
}

const Account = z.strictObject({
  personId: Id,
  version: z.int(),
  firstName: z.string(),
  lastName: z.string(),
  /** What she signs in with. */
  address: z.string(),
  roles: Roles,
  passkeys: z.int(),
  lastHere: Moment.nullable(),
  invitedAt: Moment.nullable(),
});
export type Account = z.output<typeof Account>;

/** Everybody who comes in; one of them when her id is given. */
export const accounts = (db: Transaction, personId: string | null = null): Promise<Account[]> =>
  rows(db, Account)`
    select id as "personId", version, first_name as "firstName", last_name as "lastName", address, roles, passkeys,
      ${iso(sql`last_seen`)} as "lastHere", ${iso(sql`invited_at`)} as "invitedAt"
    from app.accounts() where ${personId}::uuid is null or id = ${personId}::uuid
    order by first_name, last_name, id`;

export const trainersWithoutAccount = (db: Transaction): Promise<Person[]> =>
  rows(db, Person)`
    select id, first_name as "firstName", last_name as "lastName" from app.trainers_without_account()
    order by first_name, last_name, id`;

const LikelySame = Person.extend({ hasAddress: z.boolean(), roles: Roles });

/** The people with this address, and those with this name and no account yet. */
export const likelySame = (db: Transaction, { address, name }: { address: string; name: string }) =>
  rows(db, LikelySame)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", coalesce(p.id = app.account_at(${address}), false) as "hasAddress",
      coalesce((select roles from app.accounts() a where a.id = p.id), '{}') as roles
    from app.persons p
    where p.id = app.account_at(${address}) or ${lettersOf(sql`p.first_name || p.last_name`)} = ${name}
    order by 4 desc, p.id limit 5`;

const AddressChange = z.strictObject({
  oldAddress: z.string(),
  newAddress: z.string(),
  askedAt: Moment,
  changed: z.boolean(),
});

/** Another address to sign in with, for the letters about it. */
export async function addressChange(db: Transaction, id: string) {
  const found = await row(db, AddressChange)`
    select old_address as "oldAddress", new_address as "newAddress", ${iso(sql`asked_at`)} as "askedAt", changed
    from app.address_change(${id})`;
  return found ?? null;
}

const AddressLink = answering(z.enum(['open', 'used', 'over']));

/** How the link that asks her yes to another address stands. */
export const addressLink = (db: Transaction, hash: Uint8Array, minutes: number) =>
  resultOf(db, AddressLink, sql`app.address_link(${hash}, ${minutes})`);

const Passkey = z.strictObject({
  id: Id,
  name: z.string().nullable(),
  madeAt: Moment,
  lastUsed: Moment.nullable(),
});

/** The keys of somebody, for the administrator, oldest first. */
export const passkeysOf = (db: Transaction, personId: string) =>
  rows(db, Passkey)`
    select id, name, ${iso(sql`made_at`)} as "madeAt", ${iso(sql`last_used`)} as "lastUsed"
    from app.passkeys_of(${personId}) order by made_at, id`;

const EndedPasskey = z.strictObject({ name: z.string().nullable(), madeAt: Moment });

/** A key that the administrator ended, for the letter about it. */
export async function endedPasskey(db: Transaction, id: string) {
  const found = await row(db, EndedPasskey)`
    select name, ${iso(sql`made_at`)} as "madeAt" from app.ended_passkey(${id})`;
  return found ?? null;
}

const RoleChange = z.strictObject({ address: z.string(), given: Roles, taken: Roles });

/** Roles that somebody was given or lost, for the letter about them. */
export async function roleChange(db: Transaction, id: string) {
  const found = await row(db, RoleChange)`select address, given, taken from app.role_change(${id})`;
  return found ?? null;
}

const Address = z.strictObject({ address: z.string().nullable() });

/** What she signs in with; null when she cannot. */
export async function signInAddress(db: Transaction, personId: string) {
  const found = await row(db, Address)`select app.sign_in_address(${personId}) as address`;
  return found?.address ?? null;
}

const Version = z.strictObject({ version: z.int().nullable() });

/** The version of an account, held until this transaction ends; null when there is none. */
export async function holdAccount(db: Transaction, personId: string) {
  const found = await row(db, Version)`select app.hold_account(${personId}) as version`;
  return found?.version ?? null;
}

const HouseSettings = z.strictObject({
  version: z.int(),
  organisation: z.string(),
  address: z.string().nullable(),
  callPersonId: Id.nullable(),
  callHours: z.string().nullable(),
  ombudsName: z.string().nullable(),
  ombudsPhone: z.string().nullable(),
  ombudsHours: z.string().nullable(),
  ombudsDeputy: z.string().nullable(),
  secondRouteName: z.string().nullable(),
  secondRoutePhone: z.string().nullable(),
  staffNeedPasskey: z.boolean(),
});

/** What the administrator keeps about the house itself. */
export async function houseSettings(db: Transaction) {
  const found = await row(db, HouseSettings)`
    select version, organisation, address, contact_person_id as "callPersonId", contact_hours as "callHours",
      ombuds_name as "ombudsName", ombuds_phone as "ombudsPhone", ombuds_hours as "ombudsHours",
      ombuds_deputy as "ombudsDeputy", second_route_name as "secondRouteName", second_route_phone as "secondRoutePhone",
      app.staff_need_passkey() as "staffNeedPasskey"
    from app.settings`;
  return found!;
}

const PersonToCall = Person.extend({ phone: z.string().nullable() });

export const peopleToCall = (db: Transaction) =>
  rows(db, PersonToCall)`
    select id, first_name as "firstName", last_name as "lastName", phone from app.people_to_call()
    order by first_name, last_name, id`;

/** Whether we know this person and did not block her. */
export async function isThere(db: Transaction, personId: string): Promise<boolean> {
  const found = await db.execute(
    sql`select from app.persons where id = ${personId} and blocked_on is null`,
  );
  return found.length > 0;
}

const Named = z.strictObject({ id: Id, name: z.string() });

/** Everybody who works here and is not only a coach. Of two with one name, one who trains already comes last. */
export const staffByName = (db: Transaction) =>
  rows(db, Named)`
    select p.id, concat_ws(' ', p.first_name, nullif(p.last_name, '')) as name
    from app.persons p
    where p.blocked_on is null
      and exists (select from app.person_roles held where held.person_id = p.id and held.role <> 'coach')
    order by exists (select from app.person_roles held where held.person_id = p.id and held.role = 'trainer'), p.id desc`;

/** What a coach signs in with, for the coordinator; null when she does not. */
export async function coachAccount(db: Transaction, personId: string) {
  const found = await row(db, Address)`select app.coach_account(${personId}) as address`;
  return found?.address ?? null;
}

const OwnContact = z.strictObject({
  preferredChannel: z.enum(channels),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  emailFailedOn: Day.nullable(),
  whatsappAgreedOn: Day.nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});

/** How somebody is reached, for herself; all unknown where nobody wrote anything down. */
export async function contactOf(db: Transaction, personId: string) {
  const found = await row(db, OwnContact)`
    select coalesce(c.preferred_channel, 'call') as "preferredChannel", c.phone, c.email, c.email_failed_on as "emailFailedOn",
      c.whatsapp_agreed_on as "whatsappAgreedOn", c.street, c.postal_code as "postalCode", c.town
    from (select ${personId}::uuid as id) herself left join app.contacts c on c.person_id = herself.id`;
  return found!;
}

const OwnCalendar = z.strictObject({
  id: Id,
  name: z.string().nullable(),
  madeAt: Moment,
  lastSeen: Moment.nullable(),
});

/** The calendars that follow somebody's days by an address of their own, oldest first. */
export const calendarFeedsOf = (db: Transaction, personId: string) =>
  rows(db, OwnCalendar)`
    select id, name, ${iso(sql`made_at`)} as "madeAt", ${iso(sql`last_seen`)} as "lastSeen"
    from app.calendar_feeds where person_id = ${personId} and revoked_at is null
    order by made_at, id`;
