import {
  kindsOfCost,
  neededAhead,
  travelModes,
  waysOfMoney,
  type KindOfCost,
} from '@app/domain/compensation/agreed-amount';
import { schemes, type Scheme } from '@app/domain/compensation/scheme';
import type { DateKind } from '@app/domain/date-kinds';
import { yearOf, type Day as ADay } from '@app/domain/day';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso, now, today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { firstOf, lastOf } from '../participation/queries.ts';
import { answering, resultOf, row, YesOrNo } from '../read.ts';
import { listOf } from '../recordset.ts';
import { me } from '../rows.ts';
import { channels } from '../accounts/tables.ts';
import { Day, Id, Moment, Version } from '../shapes.ts';
import { agreedAmounts, amountsElsewhere, receipts } from './agreeing-tables.ts';

/** As `app.money_told` and `app.money_of_date` say it. */
export const ToldMoney = z.strictObject({
  cents: z.int().nullable(),
  travel: z.boolean(),
  realCosts: z.boolean(),
  needs: z.enum(neededAhead).nullable(),
  way: z.enum(waysOfMoney),
  comesBy: Day,
  /** Of a day with others; null where it has none, or where nothing was agreed for it. */
  preparation: z.strictObject({ cents: z.int(), comesBy: Day }).nullable(),
});
export type ToldMoney = z.output<typeof ToldMoney>;

const Heard = z.enum([...channels, 'face-to-face', 'page']);
type Said = z.output<typeof Heard>;
/** What came in with a list of earlier payments was said by nobody. */
const Said = z.enum([...Heard.options, 'list']);

/** What her letter tells of the money of a day; null where nothing was agreed. */
export const moneyTold = (db: Transaction, sessionId: string, coachId: string) =>
  resultOf(db, answering(ToldMoney.nullable()), sql`app.money_told(${sessionId}, ${coachId})`);

const Agreed = z.strictObject({
  flatCents: z.int().nullable(),
  travelMode: z.enum(travelModes).nullable(),
  kmTenths: z.int().nullable(),
  ticketCents: z.int().nullable(),
  way: z.enum(waysOfMoney),
  needs: z.enum(neededAhead).nullable(),
});
export type Agreed = z.output<typeof Agreed>;

const AgreedBy = Agreed.extend({
  agreedBy: z.string(),
  agreedAt: Moment,
  lowerOn: Day.nullable(),
  version: z.int(),
});

const AboutAmount = z.strictObject({
  agreed: AgreedBy.nullable(),
  /** What was agreed for its preparation; null where that is nothing of its own. */
  preparation: z.strictObject({ cents: z.int().nullable() }).nullable(),
  /** How she came the last time, how the money reached her, and what she needed ahead. */
  before: Agreed.pick({ travelMode: true, way: true, needs: true }).nullable(),
  /** Her town and that of the day, and how far they are from each other by road. */
  home: z.string().nullable(),
  town: z.string().nullable(),
  kmTenths: z.int().nullable(),
});

/** What was agreed with a coach for a session, and what is proposed from what we know. */
export const aboutAmount = (db: Transaction, sessionId: string, coachId: string) =>
  row(db, AboutAmount)`
    select
      (select json_build_object('flatCents', m.flat_cents, 'travelMode', m.travel_mode, 'kmTenths', m.km_tenths,
          'ticketCents', m.ticket_cents, 'way', m.way, 'needs', m.needs, 'agreedBy', p.first_name,
          'agreedAt', ${iso(sql`m.agreed_at`)}, 'lowerOn', m.lower_on, 'version', m.version)
        from app.agreed_amounts m join app.persons p on p.id = m.agreed_by
        where m.session_id = s.id and m.coach_id = c.person_id and m.occasion = 'session') as agreed,
      (select json_build_object('cents', m.flat_cents) from app.agreed_amounts m
        where m.session_id = s.id and m.coach_id = c.person_id and m.occasion = 'preparation') as preparation,
      (select json_build_object('travelMode', m.travel_mode, 'way', m.way, 'needs', m.needs) from app.agreed_amounts m
        where m.coach_id = c.person_id and m.occasion = 'session' and m.session_id <> s.id order by m.agreed_at desc, m.id limit 1) as before,
      k.town as home, nullif(l.town, '') as town, d.km_tenths as "kmTenths"
    from app.sessions s cross join app.coaches c
    left join app.venues l on l.id = s.venue_id
    left join app.contacts k on k.person_id = c.person_id
    left join app.distances d on d.one_town = ${firstOfColumns} and d.other_town = ${lastOfColumns}
    where s.id = ${sessionId} and c.person_id = ${coachId}`;

const firstOfColumns = sql`least(k.town collate "C", l.town collate "C")`;
const lastOfColumns = sql`greatest(k.town collate "C", l.town collate "C")`;

export interface NewAgreed extends Agreed {
  sessionId: string;
  coachId: string;
  occasion: 'session' | 'preparation';
  withinDays: number;
  termsVersion: number;
  /** She wanted it lower: how she said so, and when. */
  lower: { how: Said; on: ADay } | null;
}

/** Keeps what was agreed, in place of what was agreed before. */
export const keepAgreed = ({ lower, ...agreed }: NewAgreed, db: Transaction) => {
  const lowerBy = {
    lowerOn: lower?.on ?? null,
    lowerHow: lower?.how ?? null,
    lowerHeardBy: lower ? me : null,
  };
  const { sessionId, coachId, occasion, ...what } = agreed;
  return db
    .insert(agreedAmounts)
    .values({ sessionId, coachId, occasion, ...what, ...lowerBy })
    .onConflictDoUpdate({
      target: [agreedAmounts.sessionId, agreedAmounts.coachId, agreedAmounts.occasion],
      set: { ...what, ...lowerBy, agreedBy: me, agreedAt: now },
    });
};

interface OfDate {
  kind: DateKind;
  dateId: string;
  coachIds: readonly string[];
  cents: number;
  withinDays: number;
  termsVersion: number;
}

/**
 * Keeps what coaches are told about the money of a date: what people agreed for everybody, or their real costs, paid as the
 * last time. What one of them was told before, stays as it is.
 */
export const keepAgreedOfDate = (db: Transaction, told: OfDate, day: ADay) =>
  db.execute(sql`
    insert into app.agreed_amounts (coach_id, occasion, date_id, flat_cents, way, within_days, terms_version)
    select k.coach_id, ${told.kind}, ${told.dateId}, case when y.scheme = 'real-costs' then null else ${told.cents}::integer end,
      coalesce((select m.way from app.agreed_amounts m where m.coach_id = k.coach_id and m.occasion = 'session'
        order by m.agreed_at desc, m.id limit 1), 'bank'), ${told.withinDays}, ${told.termsVersion}
    from unnest(${listOf([...told.coachIds])}::uuid[]) k (coach_id)
    left join app.coach_years y on y.coach_id = k.coach_id and y.year = ${yearOf(day)}
    on conflict (date_id, coach_id) do nothing`);

/** What a coach is told about the money of a date; null where nothing was agreed. */
export const moneyOfDate = (db: Transaction, dateId: string, coachId: string) =>
  resultOf(db, answering(ToldMoney.nullable()), sql`app.money_of_date(${dateId}, ${coachId})`);

const ToldOfDate = z.strictObject({ told: ToldMoney.nullable(), realCosts: z.boolean() });

/** What a coach was told about the money of a date, and whether her real costs are repaid in its year. */
export const toldOfDate = (db: Transaction, dateId: string, coachId: string, day: ADay) =>
  row(db, ToldOfDate)`
    select app.money_of_date(${dateId}, ${coachId}) as told, exists (select from app.coach_years y
      where y.coach_id = ${coachId} and y.year = ${yearOf(day)} and y.scheme = 'real-costs') as "realCosts"`;

/** What a coach says that she needs ahead, heard with her answer. False where nothing was agreed with her. */
export const hearNeed = (
  db: Transaction,
  { sessionId, coachId, needs }: { sessionId: string; coachId: string } & Pick<Agreed, 'needs'>,
) => resultOf(db, YesOrNo, sql`app.hear_need(${sessionId}, ${coachId}, ${needs})`);

/** Kilometres by road between two towns, once for both directions. */
export const tellKilometres = (db: Transaction, one: string, other: string, kmTenths: number) =>
  db.execute(sql`
    insert into app.distances (one_town, other_town, km_tenths) values (${firstOf(one, other)}, ${lastOf(one, other)}, ${kmTenths})
    on conflict (one_town, other_town) do update set km_tenths = excluded.km_tenths, told_on = ${today}`);

/** How her costs are repaid in a year, as she said it. Null when somebody changed it since this version, or money left by it. */
export async function keepScheme(
  db: Transaction,
  { coachId, year, scheme, how, on }: ChosenScheme,
  seen: number,
): Promise<number | null> {
  const kept = await row(db, Version)`
    insert into app.coach_years as known (coach_id, year, scheme, chosen_on, chosen_how, heard_by)
    values (${coachId}, ${year}, ${scheme}, ${on}, ${how}, ${me})
    on conflict (coach_id, year) do update
      set scheme = excluded.scheme, chosen_on = excluded.chosen_on, chosen_how = excluded.chosen_how, heard_by = excluded.heard_by
    where known.version = ${seen} returning version`;
  return kept?.version ?? null;
}

interface ChosenScheme {
  coachId: string;
  year: number;
  scheme: Scheme;
  how: Said;
  on: ADay;
}

/** What others gave her in a year, as she said it to somebody. */
export const keepElsewhere = (
  db: Transaction,
  said: { coachId: string; year: number; cents: number; how: Said },
) =>
  db
    .insert(amountsElsewhere)
    .values({ ...said, heardBy: said.how === 'page' ? null : me })
    .returning({ id: amountsElsewhere.id });

export const keepReceipt = (
  db: Transaction,
  seen: { coachId: string; day: ADay; kind: KindOfCost; cents: number },
) => db.insert(receipts).values(seen).returning({ id: receipts.id });

/** Takes away what was written down by mistake. */
export async function removeReceipt(db: Transaction, coachId: string, id: string) {
  const gone = await db
    .delete(receipts)
    .where(and(eq(receipts.id, id), eq(receipts.coachId, coachId)))
    .returning({ id: receipts.id });
  return gone.length > 0;
}

const MoneyOfCoach = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  year: z
    .strictObject({
      ...{
        scheme: z.enum(schemes).nullable(),
        chosenOn: Day.nullable(),
        chosenHow: Said.nullable(),
      },
      ...{ heardBy: z.string().nullable(), version: z.int() },
    })
    .nullable(),
  isFixed: z.boolean(),
  elsewhere: z
    .strictObject({ cents: z.int(), how: Said, heardBy: z.string().nullable(), saidAt: Moment })
    .nullable(),
  receipts: z.array(
    z.strictObject({
      id: Id,
      day: Day,
      kind: z.enum(kindsOfCost),
      cents: z.int(),
      seenBy: z.string(),
      counts: z.boolean(),
    }),
  ),
});

/** What is known of the money of a coach in a year, apart from her days. */
export const moneyOfCoach = (db: Transaction, coachId: string, year: number) =>
  row(db, MoneyOfCoach)`
    select p.first_name as "firstName", p.last_name as "lastName",
      (select json_build_object('scheme', y.scheme, 'chosenOn', y.chosen_on, 'chosenHow', y.chosen_how,
          'heardBy', (select h.first_name from app.persons h where h.id = y.heard_by), 'version', y.version)
        from app.coach_years y where y.coach_id = p.id and y.year = ${year}) as year,
      exists (select from app.payments m where m.coach_id = p.id and m.year = ${year}) as "isFixed",
      (select json_build_object('cents', e.cents, 'how', e.how, 'saidAt', ${iso(sql`e.said_at`)},
          'heardBy', (select h.first_name from app.persons h where h.id = e.heard_by))
        from app.amounts_elsewhere e where e.coach_id = p.id and e.year = ${year}
        order by e.said_at desc, e.id limit 1) as elsewhere,
      coalesce((select json_agg(json_build_object('id', r.id, 'day', r.day, 'kind', r.kind, 'cents', r.cents, 'seenBy', h.first_name,
            'counts', exists (select from app.compensation_lines l where l.coach_id = r.coach_id and l.withdrawn_at is null and l.occasion <> 'earlier'
              and case when r.session_id is null then l.day = r.day else l.session_id = r.session_id end
              and (r.kind = 'travel' or l.scheme = 'real-costs')))
          order by r.day desc, r.id)
        from app.receipts r join app.persons h on h.id = r.seen_by
        where r.coach_id = p.id and extract(year from r.day) = ${year}), '[]') as receipts
    from app.coaches c join app.persons p on p.id = c.person_id where c.person_id = ${coachId}`;
