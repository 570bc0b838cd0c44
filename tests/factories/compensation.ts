import type { TestDatabase } from '../support/database.ts';
import { aPlace, aSession } from './sessions.ts';

type Owner = TestDatabase['owner'];

interface Agreed {
  coach: string;
  session: string;
  by: string;
  flatCents?: number | null;
  travelMode?: string | null;
  kmTenths?: number | null;
  ticketCents?: number | null;
  needs?: string | null;
}

/** What was agreed with a coach for a day: € 43 and a bus of € 4,20. A test says only what differs. */
async function anAgreedAmount(owner: Owner, agreed: Agreed) {
  const { coach, session, by, ...different } = agreed;
  const one = {
    ...{ flatCents: 4300, travelMode: 'public-transport', kmTenths: null, ticketCents: 420 },
    needs: null,
    ...different,
  };
  await owner`
    insert into app.agreed_amounts (coach_id, occasion, session_id, flat_cents, travel_mode, km_tenths, ticket_cents, needs, terms_version, agreed_by)
    values (${coach}, 'session', ${session}, ${one.flatCents}, ${one.travelMode}, ${one.kmTenths}, ${one.ticketCents}, ${one.needs}, 1, ${by})`;
}

/** A day that is over on which a coach had her place, with what was agreed for it. */
export async function aDayThatWas(
  owner: Owner,
  {
    coach,
    by,
    trainers = [],
    day = '2026-02-10',
    hours = {},
    ...agreed
  }: Omit<Agreed, 'session'> & {
    trainers?: string[];
    day?: string;
    hours?: { startsAt?: string; endsAt?: string };
  },
) {
  const session = await aSession(owner, { day, trainers, ...hours });
  const invitation = await aPlace(owner, { session, coach, by });
  await owner`update app.assignments set given_at = ${day}::date - 30 where invitation_id = ${invitation}`;
  await anAgreedAmount(owner, { coach, session, by, ...agreed });
  return { session, invitation };
}

/** Figures of the law around a day, as a test counts with them: € 44,02 a day, € 1.000 a year, € 0,40 by car and € 0,37 by bicycle. */
export async function figuresOf(owner: Owner, day: string) {
  await owner`delete from app.legal_amounts where until_day >= ${day}::date - 60`;
  await owner`
    insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
    select kind, amount, ${day}::date - 60, ${day}::date + 300, 'final', 'Een wet', 'Het Staatsblad'
    from (values ('flat-rate-day', 4402), ('flat-rate-year', 100000), ('car-km', 4000), ('bicycle-km', 3700)) figures (kind, amount)`;
}
