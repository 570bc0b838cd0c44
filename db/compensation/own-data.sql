-- What is kept about what is due to a coach, for herself alone: a part of `app.own_data`.

-- What an occasion is called: the title of a day, or nothing for a date, of which the kind says enough. For use by the
-- functions here.
create or replace function app.title_of_session(session uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select r.title from app.sessions s join app.series r on r.id = s.series_id where s.id = session $$;

-- For use by `app.data_of`.
create or replace function app.due_data_of(coach uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'presences', coalesce((select jsonb_agg(jsonb_build_object('day', s.day, 'presence', w.presence, 'as', w.said_as,
        'by', app.first_name_of(w.said_by), 'at', w.said_at) order by w.said_at desc, w.id)
      from app.presences w join app.assignments a on a.id = w.assignment_id join app.sessions s on s.id = a.session_id
      where w.coach_id = coach), '[]'),
    'lines', coalesce((select jsonb_agg(jsonb_build_object('day', l.day, 'year', l.year, 'occasion', l.occasion,
        'title', app.title_of_session(l.session_id), 'scheme', l.scheme, 'agreed', l.agreed_cents, 'flat', l.flat_cents,
        'above', l.above_cents, 'aboveBecause', l.above_because, 'travelMode', l.travel_mode, 'kmTenths', l.km_tenths,
        'travel', l.travel_cents, 'travelTenths', l.travel_tenths, 'travelAbove', l.travel_above_cents, 'costs', l.costs_cents, 'total', l.total_cents,
        'waitsFor', l.waits_for, 'corrects', (select c.day from app.compensation_lines c where c.id = l.corrects),
        'statement', l.statement, 'dueSince', l.due_since, 'said', l.said, 'saidAt', l.said_at, 'saidHow', l.said_how,
        'heardBy', app.first_name_of(l.heard_by), 'withdrawnAt', l.withdrawn_at,
        'setOff', coalesce((select jsonb_agg(jsonb_build_object('cents', p.cents, 'by', app.first_name_of(p.settled_by), 'at', p.settled_at)
          order by p.settled_at, p.id) from app.settlements p where p.line_id = l.id), '[]')) order by l.day desc, l.due_since, l.id)
      from app.compensation_lines l where l.coach_id = coach), '[]'),
    'advances', coalesce((select jsonb_agg(jsonb_build_object('occasion', v.occasion, 'title', app.title_of_session(v.session_id),
        'day', (select d.day from app.dates() d where d.id = v.date_id), 'kind', v.kind, 'cents', v.cents, 'on', v.handed_on,
        'by', app.first_name_of(v.handed_by), 'at', v.written_at, 'takenBackAt', v.taken_back_at) order by v.handed_on desc, v.id)
      from app.advances v where v.coach_id = coach), '[]'),
    'payments', coalesce((select jsonb_agg(jsonb_build_object('day', l.day, 'year', m.year, 'scheme', m.scheme, 'cents', m.cents, 'way', m.way,
        'holder', m.holder, 'lastFour', m.last_four, 'paidOn', m.paid_on, 'rejectedOn', m.rejected_on, 'bankReason', m.bank_reason,
        'rejectedBy', app.first_name_of(m.rejected_by), 'takenBackAt', m.taken_back_at,
        'takenBackBy', app.first_name_of(m.taken_back_by), 'cashYear', m.cash_year, 'cashNumber', m.cash_number,
        'by', app.first_name_of(m.written_by), 'at', m.written_at) order by m.written_at desc, m.id)
      from app.payments m join app.compensation_lines l on l.id = m.line_id where m.coach_id = coach), '[]'))
$$;

-- What was agreed with her about money, what she told that others gave her, and which receipts somebody saw. For use by
-- `app.data_of`.
create or replace function app.agreed_data_of(coach uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
      'years', coalesce((select jsonb_agg(jsonb_build_object('year', y.year, 'scheme', y.scheme, 'chosenOn', y.chosen_on, 'chosenHow', y.chosen_how,
          'heardBy', app.first_name_of(y.heard_by), 'flatCents', y.flat_cents, 'travelCents', y.travel_cents, 'travelTenths', y.travel_tenths)
          order by y.year desc) from app.coach_years y where y.coach_id = coach), '[]'),
      'elsewhere', coalesce((select jsonb_agg(jsonb_build_object('year', e.year, 'cents', e.cents, 'how', e.how,
          'heardBy', app.first_name_of(e.heard_by), 'saidAt', e.said_at) order by e.said_at desc)
        from app.amounts_elsewhere e where e.coach_id = coach), '[]'),
      'agreed', coalesce((select jsonb_agg(jsonb_build_object('occasion', m.occasion, 'title', app.title_of_session(m.session_id), 'about', d.about, 'day', coalesce(s.day, d.day),
          'flatCents', m.flat_cents, 'travelMode', m.travel_mode, 'kmTenths', m.km_tenths, 'ticketCents', m.ticket_cents, 'way', m.way, 'needs', m.needs, 'withinDays', m.within_days,
          'by', app.first_name_of(m.agreed_by), 'at', m.agreed_at,
          'lowerOn', m.lower_on, 'lowerHow', m.lower_how, 'lowerHeardBy', app.first_name_of(m.lower_heard_by))
          order by coalesce(s.day, d.day) desc, m.occasion)
        from app.agreed_amounts m left join app.sessions s on s.id = m.session_id
        left join app.dates() d on d.id = m.date_id where m.coach_id = coach), '[]'),
      'receipts', coalesce((select jsonb_agg(jsonb_build_object('day', c.day, 'title', r.title, 'kind', c.kind, 'cents', c.cents,
          'seenBy', app.first_name_of(c.seen_by), 'seenOn', c.seen_on) order by c.day desc, c.id)
        from app.receipts c left join app.sessions s on s.id = c.session_id left join app.series r on r.id = s.series_id
        where c.coach_id = coach), '[]'))
$$;
