import { nameKinds, type NameKind, type NamesHad } from '@app/domain/import-names';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Id } from '../shapes.ts';

const Known = z.strictObject({
  kind: z.enum(nameKinds),
  id: Id,
  name: z.string(),
  town: z.string(),
  beside: z.string().nullable(),
});
type Known = z.output<typeof Known>;

const Remembered = z.strictObject({ written: z.string(), means: Id });

/** The themes, organisations, venues and trainers that a list may name, and what it may call them. */
export async function namesHad(db: Transaction): Promise<Record<NameKind, NamesHad>> {
  const known = await rows(db, Known)`
    select 'theme' as kind, id, name, '' as town, null as beside from app.themes
    union all select 'organisation', id, name, '', town from app.organisations
    union all select 'venue', l.id, l.name, l.town, o.name
      from app.venues l left join app.organisations o on o.id = l.organisation_id
    union all select 'trainer', p.id, trim(p.first_name || ' ' || p.last_name), '', coalesce(c.email, c.phone)
      from app.person_roles h join app.persons p on p.id = h.person_id left join app.contacts c on c.person_id = p.id
      where h.role = 'trainer'
    order by kind, name, town, id`;
  const remembered = await rows(db, Remembered)`
    select written, coalesce(theme_id, organisation_id, venue_id, trainer_id) as means from app.written_names
    where coach_id is null`;
  const byKind = Map.groupBy(known.map(withItsOwner), ({ kind }) => kind);
  const means = new Map(remembered.map((one) => [one.written, one.means]));
  const of = (kind: NameKind): NamesHad => ({ known: byKind.get(kind) ?? [], remembered: means });
  return {
    theme: of('theme'),
    organisation: of('organisation'),
    venue: of('venue'),
    trainer: of('trainer'),
    // Only a list of payments names a coach without telling more of her: see `coachNamesHad`.
    coach: { known: [], remembered: new Map() },
  };
}

/** A room is told from another of the same name by its organisation. */
const withItsOwner = (one: Known) =>
  one.kind === 'venue' && one.beside !== null ? { ...one, organisation: one.beside } : one;

/** Keeps what somebody said that a name means, for the next list. */
export async function rememberNames(
  db: Transaction,
  names: { written: string; kind: NameKind; id: string }[],
) {
  await db.execute(sql`
    insert into app.written_names (written, theme_id, organisation_id, venue_id, trainer_id, coach_id)
    select written, case kind when 'theme' then id end, case kind when 'organisation' then id end,
      case kind when 'venue' then id end, case kind when 'trainer' then id end, case kind when 'coach' then id end
    from ${recordset(names, sql`written text, kind text, id uuid`)}
    on conflict (written) do update set theme_id = excluded.theme_id, organisation_id = excluded.organisation_id,
      venue_id = excluded.venue_id, trainer_id = excluded.trainer_id, coach_id = excluded.coach_id`);
}

type Named = { id: string; name: string };

export const addOrganisations = (db: Transaction, names: Named[]) =>
  db.execute(sql`
    insert into app.organisations (id, name) select id, name from ${recordset(names, sql`id uuid, name text`)}`);

export const addVenues = (
  db: Transaction,
  venues: (Named & { town: string; organisationId: string | null })[],
) =>
  db.execute(sql`
    insert into app.venues (id, name, town, organisation_id)
    select id, name, town, "organisationId"
    from ${recordset(venues, sql`id uuid, name text, town text, "organisationId" uuid`)}`);
