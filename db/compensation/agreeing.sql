-- What is agreed with a coach about the money of a day, as her letter and the page of her question tell it. Null where nothing is.
-- It reads as whoever asks, so that nobody learns more by it.
-- May call: job, coordinator.
create or replace function app.money_told(session uuid, coach uuid) returns jsonb
language sql stable set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object('cents', m.flat_cents, 'travel', m.travel_mode is null or m.travel_mode not in ('lift', 'none'),
    'realCosts', exists (select from app.coach_years y where y.coach_id = m.coach_id and y.year = extract(year from s.day) and y.scheme = 'real-costs'),
    'needs', m.needs, 'way', m.way, 'comesBy', s.day + m.within_days,
    -- Where nothing was agreed for it with her, what people agreed for everybody is due with her day.
    'preparation', (select jsonb_build_object('cents', p.cents, 'comesBy', coalesce(s.prepared_on, s.preparation_on, s.day) + p.within_days)
      from (select o.flat_cents as cents, o.within_days, true as is_hers
          from app.agreed_amounts o where o.session_id = s.id and o.coach_id = m.coach_id and o.occasion = 'preparation'
        union all
        select (select (t.numbers -> 'compensation' ->> 'preparationCents')::int from app.terms t
            where t.starts_on <= s.day order by t.starts_on desc, t.version desc limit 1), m.within_days, false
        where m.flat_cents is not null and coalesce(s.prepared_on, s.preparation_on) is not null
        order by is_hers desc limit 1) p
      where p.cents is not null))
  from app.agreed_amounts m join app.sessions s on s.id = m.session_id
  where m.session_id = session and m.coach_id = coach and m.occasion = 'session'
$$;

-- The same of a date that a coach is asked to come to herself. Her way is repaid only where it was agreed.
-- May call: job, coordinator.
create or replace function app.money_of_date(date uuid, coach uuid) returns jsonb
language sql stable set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object('cents', m.flat_cents, 'travel', coalesce(m.travel_mode in ('car', 'bicycle', 'public-transport'), false),
    'realCosts', exists (select from app.coach_years y where y.coach_id = m.coach_id and y.year = extract(year from d.day) and y.scheme = 'real-costs'),
    'needs', m.needs, 'way', m.way, 'comesBy', d.day + m.within_days, 'preparation', null)
  from app.agreed_amounts m join app.dates() d on d.id = m.date_id
  where m.date_id = date and m.coach_id = coach
$$;

-- The same of a moment of intervision that she is asked to choose: what was agreed with her, else what everybody gets by the terms
-- of its day, as is kept once it is picked. Null while people agreed nothing.
-- May call: job, coordinator.
create or replace function app.money_of_moment(moment uuid, coach uuid) returns jsonb
language sql stable set search_path = pg_catalog, app, pg_temp
as $$
  select coalesce(app.money_of_date(moment, coach), (
    select jsonb_build_object('cents', case when y.real_costs then null else t.cents end, 'travel', false, 'realCosts', y.real_costs,
      'needs', null, 'way', coalesce((select m.way from app.agreed_amounts m where m.coach_id = coach and m.occasion = 'session'
        order by m.agreed_at desc, m.id limit 1), 'bank'), 'comesBy', d.day + t.within_days, 'preparation', null)
    from app.gathering_dates d
    cross join lateral (
      select (n.numbers -> 'compensation' ->> 'intervisionCents')::int as cents,
        (n.numbers -> 'compensation' ->> 'onAccountWithinDays')::int as within_days
      from app.terms n where n.starts_on <= d.day order by n.starts_on desc, n.version desc limit 1) t
    cross join lateral (select exists (select from app.coach_years k where k.coach_id = coach
      and k.year = extract(year from d.day) and k.scheme = 'real-costs') as real_costs) y
    where d.id = moment and t.cents is not null and t.within_days is not null))
$$;

-- What a coach says that she needs ahead, as the caller heard it with her answer. What was agreed stays as it is. False where
-- nothing was agreed.
-- May call: coordinator.
create or replace function app.hear_need(session uuid, coach uuid, need text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.agreed_amounts m set needs = need, agreed_by = app.uid(), agreed_at = now()
   where m.session_id = session and m.coach_id = coach and m.occasion = 'session' and m.needs is distinct from need;
  return exists (select from app.agreed_amounts m where m.session_id = session and m.coach_id = coach and m.occasion = 'session');
end $$;
