import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { Stage, stageOn } from '../coaches/stages.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Id, Person, type Day } from '../shapes.ts';

const CoachToFind = Person.extend({
  /** Other names of hers: what others call her, and those we had her under. */
  otherNames: z.array(z.string()),
  town: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  stage: Stage,
});

/** Every coach, with what she can be found by. */
export const coachesToFind = (db: Transaction, today: Day) =>
  rows(db, CoachToFind)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.town, c.phone, c.email, ${stageOn(sql`p.id`, today)} as stage,
      array_remove(n.name || coalesce(before.names, '{}'), null) as "otherNames"
    from app.coaches k
    join app.persons p on p.id = k.person_id
    left join app.contacts c on c.person_id = k.person_id
    left join app.coach_names n on n.coach_id = k.person_id
    left join (
      select kept_id, array_agg(called_too order by merged_at) as names from app.merged_coaches group by kept_id
    ) before on before.kept_id = k.person_id`;

const OrganisationToFind = z.strictObject({
  id: Id,
  name: z.string(),
  town: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  contactEmail: z.string().nullable(),
});

export const organisationsToFind = (db: Transaction) =>
  rows(db, OrganisationToFind)`
    select o.id, o.name, o.town, o.contact_name as "contactName", o.contact_phone as "contactPhone",
      o.contact_email as "contactEmail"
    from app.organisations o`;

const VenueToFind = z.strictObject({
  id: Id,
  name: z.string(),
  town: z.string(),
  address: z.string().nullable(),
  organisation: z.string().nullable(),
});

export const venuesToFind = (db: Transaction) =>
  rows(db, VenueToFind)`
    select l.id, l.name, l.town, l.address, o.name as organisation
    from app.venues l left join app.organisations o on o.id = l.organisation_id`;

/** What stands on days, by which they are found. */
export const kindsOfName = ['series', 'organisation', 'venue', 'theme', 'trainer'] as const;
export type KindOfName = (typeof kindsOfName)[number];

const NameOfDays = z.strictObject({
  kind: z.enum(kindsOfName),
  /** Of a series its title, which many have. */
  id: z.string(),
  texts: z.array(z.string()),
});

/** Which names of trainers a caller reads: a trainer the first names of her colleagues alone. */
export type NamesRead = 'whole' | 'first';

/** Every name that the caller sees on days. */
export const namesOfDays = (db: Transaction, namesRead: NamesRead) =>
  rows(db, NameOfDays)`
    select distinct 'series' as kind, r.title as id, array[r.title] as texts from app.series r
    union all select 'organisation', o.id::text, array[o.name] from app.organisations o
    union all select 'venue', l.id::text, array[l.name, l.town] from app.venues l
    union all select 'theme', t.id::text, array[t.name] from app.themes t
    union all select 'trainer', p.id::text, ${namesRead === 'whole' ? sql`array[p.first_name, p.last_name]` : sql`array[p.first_name]`} from app.persons p
      where exists (select from app.session_trainers x where x.person_id = p.id)`;
