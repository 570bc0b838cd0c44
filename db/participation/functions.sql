-- The times that coaches and staff looked at the agreements together, the last one first: who was there, by the names they
-- are called among each other, and what they decided.
-- May call: coach, coordinator.
create or replace function app.reviews_held()
returns table (id uuid, held_on date, decided text, coaches text[], others text[], written_by text, written_at timestamptz)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select r.id, r.held_on, r.decided,
    array(select called.name from app.called_among(array(
      select p.person_id from app.review_people p where p.review_id = r.id and p.seen_as = 'coach')) called order by called.name),
    array(select o.first_name from app.review_people p join app.persons o on o.id = p.person_id
      where p.review_id = r.id and p.seen_as = 'other' order by o.first_name),
    w.first_name, r.written_at
  from app.reviews r join app.persons w on w.id = r.written_by
  where (select app.uid()) is not null
  order by r.held_on desc
$$;
