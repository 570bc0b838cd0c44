import { travelModes } from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount, type LegalAmount } from '@app/domain/compensation/legal-amount';
import { schemes } from '@app/domain/compensation/scheme';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { asRules, type Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id } from '../shapes.ts';

/** Of which occasion of a coach a line is, and what it is judged beside. In cents. */
const ofOne = {
  coachId: Id,
  occasion: z.enum(['session', 'preparation', 'training', 'intervision']),
  about: Id,
  day: Day,
  scheme: z.enum(schemes),
  /** Of every line of her day and of her year, this one too. */
  onDay: z.int(),
  inYear: z.int(),
  tenthsInYear: z.int(),
  elsewhere: z.int(),
};

/** What a line holds now, on which day. */
const Held = z.strictObject({ day: Day, flat: z.int(), travelTenths: z.int() });

/** One occasion of a coach for which something is due or was, with what the amounts of its line follow from. In cents. */
const OfOccasion = z.strictObject({
  ...ofOne,
  /** Whether there is a word that it is due by; without one it is what she can expect. */
  hasWord: z.boolean(),
  /** Whether she was there, whole or in part; as we expect where nobody said so yet. */
  came: z.boolean(),
  agreed: z
    .strictObject({
      flatCents: z.int().nullable(),
      mode: z.enum(travelModes).nullable(),
      kmTenths: z.int().nullable(),
      ticketCents: z.int().nullable(),
    })
    .nullable(),
  /** Without a word of its own, what people agreed for everybody counts: of a preparation, where her day has an amount. */
  byTerms: z.boolean(),
  receipts: z.strictObject({ travel: z.int(), other: z.int() }),
  /** Nothing where there is none. */
  line: Held.nullable(),
  isPaid: z.boolean(),
});
export type OfOccasion = z.output<typeof OfOccasion>;

/** What was too little on a line that was paid, and is not paid itself yet: as it was told, in cents. */
const OfCorrection = z.strictObject({
  ...ofOne,
  id: Id,
  flat: z.int(),
  travel: z.int(),
  mode: z.enum(travelModes).nullable(),
  line: Held,
});
export type OfCorrection = z.output<typeof OfCorrection>;

const Figure = z.strictObject({
  kind: z.enum(kindsOfLegalAmount),
  amount: z.int(),
  from: Day,
  until: Day,
});

/** Every figure of the law as it counts now, without those that were replaced. */
export const lawNow = (db: Transaction): Promise<LegalAmount[]> => rows(db, Figure)`
  select a.kind, a.amount, a.from_day as "from", a.until_day as "until" from app.legal_amounts a where a.replaced_at is null`;

/** Whether money left for a line, or is about to. */
const paid = (line: SQL): SQL =>
  sql`exists (select from app.payments p where p.line_id = ${line} and p.rejected_on is null and p.taken_back_at is null)`;

const lastWord = (place: SQL) =>
  sql`(select w.presence from app.presences w where w.assignment_id = ${place} order by w.said_at desc, w.id desc limit 1)`;

/** What a line `l` is judged beside, with its year `y`. */
const besides = sql`
  (select coalesce(sum(o.flat_cents), 0)::int from app.compensation_lines o
    where o.coach_id = l.coach_id and o.day = l.day and o.withdrawn_at is null) as "onDay",
  coalesce(y.flat_cents, 0) as "inYear", coalesce(y.travel_tenths, 0) as "tenthsInYear",
  coalesce((select e.cents from app.amounts_elsewhere e where e.coach_id = l.coach_id and e.year = l.year
    order by e.said_at desc, e.id desc limit 1), 0) as elsewhere`;

/** Everything that these coaches have a word or a line for, the first day first, and what the law says. */
export const factsOfLines = (
  db: Transaction,
  coachIds: string[],
): Promise<{ occasions: OfOccasion[]; corrections: OfCorrection[]; law: LegalAmount[] }> =>
  asRules(db, async () => {
    const hers = sql`any (${listOf(coachIds)}::uuid[])`;
    const [occasions, corrections, law] = await Promise.all([
      rows(db, OfOccasion)`
        with words as (
          select distinct on (a.coach_id, s.id) a.coach_id, 'session' as occasion, s.id as about, s.day,
            ${lastWord(sql`a.id`)} as presence, a.ended_at is not null as ended
          from app.assignments a join app.sessions s on s.id = a.session_id
          where a.coach_id = ${hers} and upper(a.during) <= now()
            and (a.ended_at is null and s.cancelled_at is null or a.ended_by = 'cancelled')
          order by a.coach_id, s.id, a.ended_at desc nulls first
        ), due as (
          select coach_id, occasion, about, day, not ended and presence is distinct from 'did-not-come' as came, presence is not null or ended as said from words
          union all
          select a.coach_id, 'preparation', s.id, s.prepared_on, true, true
          from app.assignments a join app.sessions s on s.id = a.session_id
          where a.coach_id = ${hers} and a.ended_at is null and s.cancelled_at is null and s.prepared_on is not null
            and app.may_be_prepared_with(a.given_at, s.prepared_on)
          union all
          select c.coach_id, 'training', d.id, d.day, true, true from app.completions c join app.training_dates d on d.id = c.date_id
          where c.coach_id = ${hers}
          union all
          select v.coach_id, 'intervision', d.id, d.day, true, true from app.intervision_attendances v
          join app.gathering_dates d on d.gathering_id = v.gathering_id and d.picked_at is not null where v.coach_id = ${hers}
        ), lines as (
          select l.id, l.coach_id, l.occasion, l.day, l.scheme, l.flat_cents, l.travel_tenths, l.said, coalesce(l.session_id, l.date_id) as about
          from app.compensation_lines l
          where l.coach_id = ${hers} and l.occasion <> 'earlier' and l.corrects is null and l.withdrawn_at is null
        ), both_of as (
          select coalesce(d.coach_id, l.coach_id) as coach_id, coalesce(d.occasion, l.occasion) as occasion, coalesce(d.about, l.about) as about,
            coalesce(d.day, l.day) as day, coalesce(d.said, false) or coalesce(l.said = 'not-right', false) as "hasWord", coalesce(d.came, true) as came, l.id as line_id, l.day as line_day, l.flat_cents,
            case l.scheme when 'flat-rate' then l.travel_tenths else 0 end as tenths
          from due d full join lines l on l.coach_id = d.coach_id and l.occasion = d.occasion and l.about = d.about
        ), costs as (
          select r.coach_id, b.occasion, b.about, sum(r.cents) filter (where r.kind = 'travel')::int as travel,
            sum(r.cents) filter (where r.kind <> 'travel')::int as other
          from app.receipts r cross join lateral (
            -- A receipt that names no day with others, is of whatever she did on its day.
            select b.occasion, b.about from both_of b where b.coach_id = r.coach_id
              and case when r.session_id is null then b.day = r.day else b.occasion = 'session' and b.about = r.session_id end
            order by b.occasion = 'session' desc, b.occasion, b.about limit 1) b
          where r.coach_id = ${hers} group by r.coach_id, b.occasion, b.about
        )
        select b.coach_id as "coachId", b.occasion, b.about, b.day, b."hasWord", b.came,
          coalesce(y.scheme, 'flat-rate') as scheme,
          case when g.id is not null then json_build_object('flatCents', g.flat_cents, 'mode', g.travel_mode, 'kmTenths', g.km_tenths,
            'ticketCents', g.ticket_cents) end as agreed,
          case b.occasion when 'session' then false when 'preparation' then exists (select from app.agreed_amounts o
            where o.session_id = b.about and o.coach_id = b.coach_id and o.occasion = 'session' and o.flat_cents is not null) else true end as "byTerms",
          json_build_object('travel', coalesce(c.travel, 0), 'other', coalesce(c.other, 0)) as receipts,
          case when b.line_id is not null then json_build_object('day', b.line_day, 'flat', b.flat_cents, 'travelTenths', b.tenths) end as line,
          ${paid(sql`b.line_id`)} as "isPaid",
          (select coalesce(sum(o.flat_cents), 0)::int from app.compensation_lines o
            where o.coach_id = b.coach_id and o.day = b.day and o.withdrawn_at is null) as "onDay",
          coalesce(y.flat_cents, 0) as "inYear", coalesce(y.travel_tenths, 0) as "tenthsInYear",
          coalesce((select e.cents from app.amounts_elsewhere e where e.coach_id = b.coach_id and e.year = extract(year from b.day)
            order by e.said_at desc, e.id desc limit 1), 0) as elsewhere
        from both_of b
        left join app.coach_years y on y.coach_id = b.coach_id and y.year = extract(year from b.day)
        left join app.agreed_amounts g on g.coach_id = b.coach_id and g.occasion = b.occasion and coalesce(g.session_id, g.date_id) = b.about
        left join costs c on c.coach_id = b.coach_id and c.occasion = b.occasion and c.about = b.about
        order by b.coach_id, b.day, b.occasion, b.about`,
      rows(db, OfCorrection)`
        select l.id, l.coach_id as "coachId", l.occasion, coalesce(l.session_id, l.date_id) as about, l.day, l.scheme,
          l.agreed_cents as flat, l.travel_cents + l.travel_above_cents as travel, l.travel_mode as mode,
          json_build_object('day', l.day, 'flat', l.flat_cents,
            'travelTenths', case l.scheme when 'flat-rate' then l.travel_tenths else 0 end) as line,
          ${besides}
        from app.compensation_lines l left join app.coach_years y on y.coach_id = l.coach_id and y.year = l.year
        where l.coach_id = ${hers} and l.corrects is not null and l.withdrawn_at is null and not ${paid(sql`l.id`)}
        order by l.coach_id, l.day, l.due_since, l.id`,
      lawNow(db),
    ]);
    return { occasions, corrections, law };
  });

const OfLine = z.strictObject({
  day: Day,
  scheme: z.enum(schemes),
  mode: z.enum(travelModes).nullable(),
  onDay: z.int(),
  inYear: z.int(),
  tenthsInYear: z.int(),
  elsewhere: z.int(),
});

/** One line with what its day and year hold, and what the law says; null where there is no such line. */
export const lineFor = (db: Transaction, id: string) =>
  asRules(db, async () => {
    const [[line], law] = await Promise.all([
      rows(db, OfLine)`
        select l.day, l.scheme, l.travel_mode as mode, ${besides}
        from app.compensation_lines l left join app.coach_years y on y.coach_id = l.coach_id and y.year = l.year
        where l.id = ${id} and l.withdrawn_at is null`,
      lawNow(db),
    ]);
    return line ? { line, law } : null;
  });
