import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf, recordset } from '../recordset.ts';
import { Day, Id, Person } from '../shapes.ts';
import { setTrained } from '../training/commands.ts';
import { followedThemes, trainedOn } from '../training/queries.ts';
import { observedDays, setSince, sinceOf } from './pathway.ts';
import type { PartOfDay } from './tables.ts';
import { NotOn, wishedIn, WishedPerMonth } from './wishes.ts';

/** What a line of a list can tell of a coach. Null is what it does not tell. */
const ToldCoach = z.strictObject({
  id: Id,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  channel: z.enum(channels).nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  coachSince: Day.nullable(),
  trainedOn: Day.nullable(),
  perMonth: z.int().nullable(),
  wishedPerMonth: WishedPerMonth,
  /** Null where the list does not say so: nobody is made free by a list. */
  notInHolidays: z.literal(true).nullable(),
  limitWords: z.string().nullable(),
});
export type ToldCoach = z.output<typeof ToldCoach>;

const CoachKnown = Person.extend(ToldCoach.shape).extend({
  themes: z.array(z.string()),
  notOn: z.array(NotOn),
  lastFour: z.string().nullable(),
  /** What her account number is sealed under. */
  sealId: Id.nullable(),
  attended: z.array(Day),
  /** Whether it is written down, on a day or as before, that she observed. */
  observed: z.boolean(),
});
export type CoachKnown = z.output<typeof CoachKnown>;

/** Every coach with the facts that a list may tell. */
export const coachesKnown = (db: Transaction) =>
  rows(db, CoachKnown)`
    select k.person_id as id, p.first_name as "firstName", p.last_name as "lastName", c.phone, c.email,
      c.preferred_channel as channel, c.street, c.postal_code as postcode, c.town, ${sinceOf(sql`k.person_id`)} as "coachSince",
      ${trainedOn(sql`k.person_id`)} as "trainedOn", l.per_month as "perMonth", ${wishedIn(sql`l`)} as "wishedPerMonth",
      nullif(coalesce(l.not_in_holidays, false), false) as "notInHolidays", l.words as "limitWords", b.last_four as "lastFour", b.seal_id as "sealId",
      coalesce(followed.themes, '{}') as themes, coalesce(days.parts, '[]') as "notOn",
      coalesce(attended.days, '{}') as attended, exists (
        select from ${observedDays} o where o.coach_id = k.person_id) as observed
    from app.coaches k
    join app.persons p on p.id = k.person_id
    left join app.contacts c on c.person_id = k.person_id
    left join app.coach_limits l on l.coach_id = k.person_id
    left join app.bank_accounts b on b.person_id = k.person_id
    left join (
      select d.coach_id, array_agg(distinct t.name order by t.name) as themes from ${followedThemes} group by 1
    ) followed on followed.coach_id = k.person_id
    left join (
      select coach_id, json_agg(json_build_object('weekday', weekday, 'part', part) order by weekday, part) as parts
      from app.coach_days group by 1
    ) days on days.coach_id = k.person_id
    left join (
      select coach_id, array_agg(attended_on::text order by attended_on) as days from app.intervision_attendances group by 1
    ) attended on attended.coach_id = k.person_id
    order by k.person_id`;

const CoachMeant = z.strictObject({ written: z.string(), id: Id });

/** The coach a list means by a name, a telephone and an address, as somebody once said. */
export async function coachesMeant(db: Transaction): Promise<Map<string, string>> {
  const found = await rows(db, CoachMeant)`
    select written, coach_id as id from app.written_names where coach_id is not null`;
  return new Map(found.map(({ written, id }) => [written, id]));
}

/** Keeps the coach a list meant, for the next list. */
export async function rememberCoaches(db: Transaction, meant: { written: string; id: string }[]) {
  const eachOnce = [...new Map(meant.map((one) => [one.written, one])).values()];
  if (eachOnce.length === 0) return;
  await db.execute(sql`
    insert into app.written_names (written, coach_id)
    select written, id from ${recordset(eachOnce, sql`written text, id uuid`)}
    on conflict (written) do update set coach_id = excluded.coach_id`);
}

/** Gives people the name that a list has for them. */
export async function renamePeople(
  db: Transaction,
  people: { id: string; firstName: string | null; lastName: string | null }[],
) {
  if (people.length === 0) return;
  await db.execute(sql`
    update app.persons p set first_name = coalesce(r."firstName", p.first_name),
      last_name = coalesce(r."lastName", p.last_name)
    from ${recordset(people, sql`id uuid, "firstName" text, "lastName" text`)} where p.id = r.id`);
}

const Said = z.strictObject({ nth: z.int(), says: z.enum(['same', 'other']) });

/** Whether each of these fingerprints, in hexadecimal, is that of the number we have of this coach. */
export async function sameAccounts(db: Transaction, told: { id: string; fingerprint: string }[]) {
  if (told.length === 0) return [];
  const said = await rows(db, Said)`
    select nth::int, says from app.compare_accounts(${listOf(told.map(({ id }) => id))}::uuid[],
      ${listOf(told.map(({ fingerprint }) => fingerprint))}::text[]) order by nth`;
  return said.map(({ says }) => says === 'same');
}

/** Holds every coach until the transaction ends: what a list is compared with stays so until it is taken over. */
export async function holdCoaches(db: Transaction) {
  await db.execute(sql`select person_id from app.coaches order by person_id for no key update`);
}

export const addPeople = (
  db: Transaction,
  people: { id: string; firstName: string; lastName: string }[],
  role: 'coach' | 'trainer',
) =>
  db.execute(sql`
    with made as (
      insert into app.persons (id, first_name, last_name)
      select id, "firstName", "lastName" from ${recordset(people, sql`id uuid, "firstName" text, "lastName" text`)}
      returning id
    )
    insert into app.person_roles (person_id, role) select id, ${role} from made`);

/** Keeps what the lines tell, of new coaches and of those we have alike. */
export async function tellCoaches(db: Transaction, told: ToldCoach[]) {
  if (told.length === 0) return;
  const lines = recordset(
    told,
    sql`id uuid, phone text, email text, channel text, street text, postcode text, town text,
      "coachSince" date, "perMonth" smallint, "wishedPerMonth" text, "notInHolidays" boolean, "limitWords" text`,
  );
  await db.execute(
    sql`insert into app.coaches (person_id) select id from ${lines} on conflict do nothing`,
  );
  await db.execute(sql`
    update app.coaches k set version = k.version + 1 from ${lines} where k.person_id = r.id`);
  await setSince(
    db,
    told.flatMap(({ id, coachSince: day }) => (day ? [{ coachId: id, day }] : [])),
  );
  await setTrained(
    db,
    told.flatMap(({ id, trainedOn: day }) => (day ? [{ coachId: id, day }] : [])),
  );
  await db.execute(
    sql`insert into app.contacts (person_id) select id from ${lines} on conflict do nothing`,
  );
  await db.execute(sql`
    update app.contacts c set phone = coalesce(r.phone, c.phone), email = coalesce(r.email, c.email),
      email_failed_on = case when r.email is null then c.email_failed_on end,
      preferred_channel = coalesce(r.channel, c.preferred_channel), street = coalesce(r.street, c.street),
      postal_code = coalesce(r.postcode, c.postal_code), town = coalesce(r.town, c.town)
    from ${lines} where c.person_id = r.id`);
  const limits = sql`${lines}
    where r."perMonth" is not null or r."wishedPerMonth" is not null or r."limitWords" is not null or r."notInHolidays"`;
  const hasWish = sql`(excluded.wishes_more or excluded.wished_per_month is not null)`;
  await db.execute(sql`
    insert into app.coach_limits as l (coach_id, per_month, wished_per_month, wishes_more, not_in_holidays, words)
    select id, "perMonth", nullif("wishedPerMonth", 'more')::smallint, coalesce("wishedPerMonth" = 'more', false),
      coalesce("notInHolidays", false), "limitWords"
    from ${limits}
    on conflict (coach_id) do update set per_month = coalesce(excluded.per_month, l.per_month),
      wished_per_month = case when ${hasWish} then excluded.wished_per_month else l.wished_per_month end,
      wishes_more = case when ${hasWish} then excluded.wishes_more else l.wishes_more end,
      not_in_holidays = l.not_in_holidays or excluded.not_in_holidays, words = coalesce(excluded.words, l.words), told_on = excluded.told_on`);
}

export async function addDays(
  db: Transaction,
  days: { coachId: string; weekday: number; part: PartOfDay }[],
) {
  await db.execute(sql`
    insert into app.coach_days (coach_id, weekday, part)
    select "coachId", weekday, part from ${recordset(days, sql`"coachId" uuid, weekday smallint, part text`)}
    on conflict do nothing`);
}

/** Sealed account numbers and their fingerprints, in hexadecimal. Nobody confirmed a new one yet. */
export async function keepAccounts(
  db: Transaction,
  accounts: {
    id: string;
    sealId: string;
    sealed: string;
    fingerprint: string;
    lastFour: string;
  }[],
) {
  if (accounts.length === 0) return;
  const numbers = recordset(
    accounts,
    sql`id uuid, "sealId" uuid, sealed text, fingerprint text, "lastFour" text`,
  );
  const closed = sql`r."sealId", decode(r.sealed, 'hex'), decode(r.fingerprint, 'hex'), r."lastFour"`;
  await db.execute(sql`
    update app.bank_accounts b set (seal_id, sealed, fingerprint, last_four) = (${closed})
    from ${numbers} where b.person_id = r.id`);
  await db.execute(sql`
    insert into app.bank_accounts (person_id, seal_id, sealed, fingerprint, last_four) select r.id, ${closed} from ${numbers}
    on conflict do nothing`);
}
