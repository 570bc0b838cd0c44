-- Two coaches who are one after all. What is chosen by field comes from the pages; everything else goes along.

/*
 * Makes one coach of two: what refers to `gone` refers to `kept` from now on, and `gone` is left only to lead
 * from her old address. `stays` names the side that stays for each field. What only she may see goes along like everything else: nothing is counted, nothing is answered. The walk in
 * tests/coaches/merging.test.ts knows every column that may hold a person.
 */
-- May call: coordinator.
create or replace function app.merge_coaches(kept uuid, gone uuid, stays jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  if kept = gone then
    raise exception 'a coach is herself already' using errcode = '23514', constraint = 'merges_with_herself';
  end if;
  perform from app.coaches where person_id in (kept, gone) order by person_id for update;
  perform from app.persons where id in (kept, gone) order by id for update;
  lock table app.exclusions in share row exclusive mode; -- they name people without a key that would wait for us
  perform app.hold_coach(kept), app.hold_coach(gone);
  if (select count(*) from app.coaches where person_id in (kept, gone)) < 2 then
    raise exception 'no such coach' using errcode = 'P0002';
  end if;
  if exists (select from app.person_roles where person_id in (kept, gone) and role not in ('coach', 'trainer')) then
    raise exception 'what staff may do is not the coordinator''s' using errcode = '23514', constraint = 'has_another_role';
  end if;
  if exists (
    select from app.assignments a join app.assignments b on a.during && b.during
    where a.coach_id = kept and b.coach_id = gone and a.ended_at is null and b.ended_at is null
  ) then
    raise exception 'nobody is in two places' using errcode = '23514', constraint = 'both_have_a_place';
  end if;

  insert into app.merged_coaches (gone_id, kept_id, called_too)
  select gone, kept, trim(p.first_name || ' ' || p.last_name) from app.persons p where p.id = gone;
  perform app.merge_accounts(kept, gone, stays->>'signIn');
  perform app.merge_facts(kept, gone, stays);
  perform app.merge_what_she_did(kept, gone, stays->>'starterTraining');
  perform app.merge_what_is_due(kept, gone);
  perform app.merge_wishes(kept, gone);
  perform app.merge_questions(kept, gone);
  perform app.merge_money(kept, gone);
  perform app.merge_letters(kept, gone);
  perform app.merge_authors(kept, gone);
  delete from app.coaches where person_id = gone;
  delete from app.persons where id = gone;
end $$;

-- Days for which both were asked, and which of the two questions stays: the one with a place, else the one that still
-- stands, was answered last, or was asked last.
-- May call: coordinator.
create or replace function app.questions_asked_twice(kept uuid, gone uuid)
returns table (session_id uuid, stays uuid, ends uuid, stays_with uuid)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select session_id, ids[1], ids[2], coaches[1]
  from (
    select i.session_id, array_agg(i.id order by standing) as ids, array_agg(i.coach_id order by standing) as coaches
    from (
      select q.*, row(not exists (select from app.assignments a where a.invitation_id = q.id and a.ended_at is null),
        q.withdrawn_at is not null, -extract(epoch from coalesce(q.answered_at, '-infinity')),
        -extract(epoch from q.asked_at), q.id) as standing
      from app.invitations q where q.coach_id in (kept, gone) and (select app.uid()) is not null
    ) i
    group by i.session_id having count(*) = 2
  ) asked_twice
$$;

-- Her name, how to reach her, and how far she came. For use by the functions here, as all that follows.
create or replace function app.merge_facts(kept uuid, gone uuid, stays jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.persons k set
    first_name = case stays->>'name' when 'gone' then g.first_name else k.first_name end,
    last_name = case stays->>'name' when 'gone' then g.last_name else k.last_name end,
    blocked_on = coalesce(k.blocked_on, g.blocked_on)
  from app.persons g where k.id = kept and g.id = gone;

  insert into app.person_roles (person_id, role, since)
  select kept, held.role, held.since from app.person_roles held where held.person_id = gone
  on conflict (person_id, role) do update set since = least(person_roles.since, excluded.since);
  delete from app.person_roles where person_id = gone;

  update app.coaches k set
    language = case when k.language = 'nl' then g.language else k.language end, -- Dutch is no choice
    version = k.version + 1
  from app.coaches g where k.person_id = kept and g.person_id = gone;

  perform app.merge_pathway(kept, gone, stays);

  -- What she said about WhatsApp is about a number, and a mail that came back is about an address.
  insert into app.contacts (person_id) select kept from app.contacts where person_id = gone on conflict do nothing;
  update app.contacts k set
    phone = case stays->>'phone' when 'gone' then g.phone else k.phone end,
    whatsapp_agreed_on = case
      when k.phone is not distinct from g.phone then coalesce(k.whatsapp_agreed_on, g.whatsapp_agreed_on)
      when stays->>'phone' = 'gone' then g.whatsapp_agreed_on else k.whatsapp_agreed_on end,
    email = case stays->>'email' when 'gone' then g.email else k.email end,
    email_failed_on = case
      when k.email is not distinct from g.email then coalesce(k.email_failed_on, g.email_failed_on)
      when stays->>'email' = 'gone' then g.email_failed_on else k.email_failed_on end,
    preferred_channel = case stays->>'preferredChannel' when 'gone' then g.preferred_channel else k.preferred_channel end,
    street = case stays->>'address' when 'gone' then g.street else k.street end,
    postal_code = case stays->>'address' when 'gone' then g.postal_code else k.postal_code end,
    town = case stays->>'address' when 'gone' then g.town else k.town end
  from app.contacts g where k.person_id = kept and g.person_id = gone;
  -- What went to an address or a telephone of hers that does not stay, ends there too.
  update app.contacts g set phone = k.phone, email = k.email
    from app.contacts k where g.person_id = gone and k.person_id = kept;
  delete from app.contacts where person_id = gone;

  -- An account number is sealed under an id of its own: nobody opens it to bring it along.
  delete from app.bank_accounts where person_id = case stays->>'account' when 'gone' then kept else gone end;
  update app.bank_accounts set person_id = kept where person_id = gone;

  -- What others call her is her own choice, and goes along whole.
  delete from app.coach_names where coach_id = case stays->>'called' when 'gone' then kept else gone end;
  update app.coach_names set coach_id = kept where coach_id = gone;

  insert into app.coach_limits (coach_id) select kept from app.coach_limits where coach_id = gone on conflict do nothing;
  update app.coach_limits k set
    per_week = case stays->>'perWeek' when 'gone' then g.per_week else k.per_week end,
    per_month = case stays->>'perMonth' when 'gone' then g.per_month else k.per_month end,
    wished_per_month = case stays->>'wish' when 'gone' then g.wished_per_month else k.wished_per_month end,
    wishes_more = case stays->>'wish' when 'gone' then g.wishes_more else k.wishes_more end,
    -- What either of both rather not does, she rather not does.
    not_in_holidays = k.not_in_holidays or g.not_in_holidays,
    words = case stays->>'words' when 'gone' then g.words else k.words end,
    told_on = greatest(k.told_on, g.told_on)
  from app.coach_limits g where k.coach_id = kept and g.coach_id = gone;
  delete from app.coach_limits where coach_id = gone;
  -- Read once is read, when they are the words that stay; of others it counts for nothing.
  update app.read_words set coach_id = kept
   where coach_id = gone and not exists (select from app.read_words k where k.coach_id = kept);
  delete from app.read_words where coach_id = gone;
end $$;

-- Her way with us. What begins once began on the first of two days, but for the day that was chosen; whether she is away now
-- is what was chosen. What is over goes along, as far as both were not away at one time.
create or replace function app.merge_pathway(kept uuid, gone uuid, stays jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  today constant date := (now() at time zone 'Europe/Brussels')::date;
  chosen constant uuid := case stays->>'standing' when 'gone' then gone else kept end;
begin
  delete from app.pathway_steps w
   where w.stage = 'meeting' and w.coach_id = case stays->>'since' when 'gone' then kept else gone end;
  delete from app.pathway_steps later using app.pathway_steps earlier
   where later.stage in ('training', 'coach') and earlier.stage = later.stage
     and later.coach_id in (kept, gone) and earlier.coach_id in (kept, gone) and earlier.coach_id <> later.coach_id
     and (earlier.from_day, earlier.coach_id) < (later.from_day, later.coach_id);
  delete from app.pathway_steps w
   where w.coach_id in (kept, gone) and w.coach_id <> chosen and w.stage in ('paused', 'stopped')
     and (w.until_day is null or w.until_day > today or exists (
       select from app.pathway_steps c where c.coach_id = chosen and c.stage in ('paused', 'stopped')
         and daterange(c.from_day, c.until_day) && daterange(w.from_day, w.until_day)));
  update app.pathway_steps set coach_id = kept where coach_id = gone;
end $$;

-- One of two ways to come in stays: she is out everywhere, and both addresses hear of it. Where there is only one, it goes
-- along with the devices and keys that know it.
create or replace function app.merge_accounts(kept uuid, gone uuid, stays text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  ended auth.accounts;
  change uuid := gen_random_uuid();
begin
  if (select count(*) from auth.accounts a where a.id in (kept, gone)) = 2 then
    delete from auth.visits v where v.person_id in (kept, gone);
    delete from auth.accounts a where a.id = case stays when 'gone' then kept else gone end returning a.* into ended;
    perform app.end_questions(ended.email);
  end if;

  with devices as (update auth.visits v set person_id = kept where v.person_id = gone),
    keys as (update auth.passkeys k set person_id = kept where k.person_id = gone),
    changes as (update auth.address_changes c set person_id = kept where c.person_id = gone)
  update auth.accounts a set id = kept, version = a.version + 1, updated_at = now() where a.id = gone;

  if ended.id is null then return; end if;
  insert into auth.address_changes (id, person_id, old_address, new_address, changed_at)
  select change, a.id, ended.email, a.email, now() from auth.accounts a where a.id = kept;
  update auth.accounts a set address_changed_at = now(), version = a.version + 1, updated_at = now() where a.id = kept;
  perform app.emit('address-changed', jsonb_build_object('person', kept, 'change', change, 'to', side),
    'address-changed:' || side || ':' || change)
  from unnest(array['old', 'new']) side;
end $$;

-- What she followed, where she was, and the addresses that open her days.
create or replace function app.merge_what_she_did(kept uuid, gone uuid, starter_stays text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  -- Of the training for coaches the day that was chosen. A day that nobody knew gives way to one that the other tells.
  delete from app.completions d using app.modules m
   where m.id = d.module_id and m.kind = 'starter' and d.note is null
     and d.coach_id = case starter_stays when 'gone' then kept else gone end;
  delete from app.completions d where d.completed_on is null and d.note is null and (d.coach_id = kept and exists (
      select from app.completions g where g.coach_id = gone and g.module_id = d.module_id and g.completed_on is not null)
    or d.coach_id = gone and exists (select from app.completions k where k.coach_id = kept and k.module_id = d.module_id));
  update app.completions k set note = left(concat_ws(E'\n', k.note, g.note), 300), granted_by = coalesce(k.granted_by, g.granted_by)
   from app.completions g where k.coach_id = kept and g.coach_id = gone and k.module_id = g.module_id
     and k.completed_on is not distinct from g.completed_on;
  delete from app.completions g where g.coach_id = gone and exists (select from app.completions k
    where k.coach_id = kept and k.module_id = g.module_id and k.completed_on is not distinct from g.completed_on);
  update app.completions set coach_id = kept where coach_id = gone;
  update app.removed_completions set coach_id = kept where coach_id = gone;
  update app.completions set granted_by = kept where granted_by = gone;

  insert into app.intervision_attendances as hers (coach_id, attended_on, gathering_id)
  select kept, attended_on, gathering_id from app.intervision_attendances where coach_id = gone
  on conflict (coach_id, attended_on) do update set gathering_id = coalesce(hers.gathering_id, excluded.gathering_id);
  delete from app.intervision_attendances where coach_id = gone;

  delete from app.observations g where g.coach_id = gone
    and exists (select from app.observations k where k.coach_id = kept and k.observed_on = g.observed_on);
  update app.observations set coach_id = kept where coach_id = gone;

  insert into app.introductions as hers (coach_id, told_on, card_given, recorded_by, recorded_at)
  select kept, told_on, card_given, recorded_by, recorded_at from app.introductions where coach_id = gone
  on conflict (coach_id, told_on) do update set card_given = hers.card_given or excluded.card_given;
  delete from app.introductions where coach_id = gone;

  insert into app.note_signatures as hers (coach_id, note_id, explained_on, copy_given, signed_on, recorded_by, recorded_at)
  select kept, note_id, explained_on, copy_given, signed_on, recorded_by, recorded_at from app.note_signatures where coach_id = gone
  on conflict (coach_id, note_id) do update set copy_given = hers.copy_given or excluded.copy_given,
    explained_on = least(hers.explained_on, excluded.explained_on), signed_on = least(hers.signed_on, excluded.signed_on);
  delete from app.note_signatures where coach_id = gone;

  -- Of one day the answer that was written last.
  delete from app.papers_answers a using app.papers_answers b
   where a.coach_id in (kept, gone) and b.coach_id in (kept, gone) and a.coach_id <> b.coach_id and a.said_on = b.said_on
     and (a.written_at, a.coach_id) < (b.written_at, b.coach_id);
  update app.papers_answers set coach_id = kept where coach_id = gone;

  update app.review_people k set seen_as = 'coach' from app.review_people g
   where k.person_id = kept and g.person_id = gone and k.review_id = g.review_id and g.seen_as = 'coach';
  delete from app.review_people g where g.person_id = gone
    and exists (select from app.review_people k where k.person_id = kept and k.review_id = g.review_id);
  update app.review_people set person_id = kept where person_id = gone;

  delete from app.session_trainers g where g.person_id = gone
    and exists (select from app.session_trainers k where k.person_id = kept and k.session_id = g.session_id);
  update app.session_trainers set person_id = kept where person_id = gone;

  delete from app.trainer_answers a using app.trainer_answers later
   where a.person_id in (kept, gone) and later.person_id in (kept, gone) and a.person_id <> later.person_id
     and a.session_id = later.session_id and (a.answered_at, a.person_id) < (later.answered_at, later.person_id);
  update app.trainer_answers set person_id = kept where person_id = gone;
  -- Kept from when she was an ombudsperson too: what was sealed for her, she still opens.
  update app.ombuds_keys set person_id = kept where person_id = gone;

  update app.page_links set person_id = kept where person_id = gone;
  update app.calendar_feeds g set person_id = kept, name = case
    when g.revoked_at is null and exists (select from app.calendar_feeds k
      where k.person_id = kept and k.revoked_at is null and lower(k.name) = lower(g.name)) then null else g.name end
  where g.person_id = gone;

  update app.written_names set coach_id = kept where coach_id = gone;
  update app.written_names set trainer_id = kept where trainer_id = gone;
  update app.support_contacts set person_id = kept where person_id = gone;
  update app.settings set contact_person_id = kept where contact_person_id = gone;
  update app.merged_coaches set kept_id = kept where kept_id = gone;
end $$;

-- What is due to her. Where both have a line for one occasion, the one that she said is right stays, else the one that is due the
-- longest; the other is taken back.
create or replace function app.merge_what_is_due(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.compensation_lines ends set withdrawn_at = now()
   from app.compensation_lines stays
   where ends.coach_id in (kept, gone) and stays.coach_id in (kept, gone) and ends.coach_id <> stays.coach_id
     and ends.occasion = stays.occasion and coalesce(ends.session_id, ends.date_id) = coalesce(stays.session_id, stays.date_id)
     and num_nonnulls(ends.corrects, ends.withdrawn_at, stays.corrects, stays.withdrawn_at) = 0
     and (stays.said is distinct from 'right', stays.due_since, stays.id) < (ends.said is distinct from 'right', ends.due_since, ends.id);
  update app.compensation_lines set coach_id = kept where coach_id = gone;
  update app.presences set coach_id = kept where coach_id = gone;
  update app.advances set coach_id = kept where coach_id = gone;
end $$;

-- What she shares with the coordinator, and what is hers alone. Of two wishes about one theme the more careful one stays;
-- and she is not kept away from herself.
create or replace function app.merge_wishes(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare careful_first constant text[] := array['not', 'rather-not', 'gladly'];
begin
  insert into app.coach_days (coach_id, weekday, part)
  select kept, weekday, part from app.coach_days where coach_id = gone on conflict do nothing;
  delete from app.coach_days where coach_id = gone;

  insert into app.coach_towns (coach_id, town, wish)
  select kept, town, wish from app.coach_towns where coach_id = gone
  on conflict (coach_id, town) do update set wish = least(coach_towns.wish, excluded.wish); -- not before only
  delete from app.coach_towns where coach_id = gone;

  insert into app.coach_themes (coach_id, theme_id, wish)
  select kept, theme_id, wish from app.coach_themes where coach_id = gone
  on conflict (coach_id, theme_id) do update set wish = careful_first[least(
    array_position(careful_first, coach_themes.wish), array_position(careful_first, excluded.wish))];
  delete from app.coach_themes where coach_id = gone;

  insert into app.unfree_days (coach_id, day) select kept, day from app.unfree_days where coach_id = gone on conflict do nothing;
  delete from app.unfree_days where coach_id = gone;

  insert into app.exclusions (coach_id, kind, target_id)
  select case coach_id when gone then kept else coach_id end, kind, case target_id when gone then kept else target_id end
  from app.exclusions where gone in (coach_id, target_id) on conflict do nothing;
  delete from app.exclusions where gone in (coach_id, target_id) or (coach_id = kept and target_id = kept);
end $$;

-- Questions with their answers and places. Where both were asked for one day, one question stays with all that was said to
-- either; the link of the other opens nothing any more.
create or replace function app.merge_questions(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare twice record;
begin
  for twice in select * from app.questions_asked_twice(kept, gone) loop
    perform app.tell(twice.stays, array(
      select jsonb_array_elements_text(i.told) from app.invitations i where i.id = twice.ends));
    update app.invitations k set cancelled_read_at = coalesce(k.cancelled_read_at, g.cancelled_read_at)
      from app.invitations g where k.id = twice.stays and g.id = twice.ends;
    update app.answers set invitation_id = twice.stays where invitation_id = twice.ends;
    update app.assignments set invitation_id = twice.stays where invitation_id = twice.ends;
    update app.outbox o set about = o.about || jsonb_build_object('invitation', twice.stays),
      state = case when o.state = 'waiting' or o.state = 'undeliverable' and o.kind = 'new-link' then 'needless' else o.state end,
      trouble = case when o.state = 'waiting' or o.state = 'undeliverable' and o.kind = 'new-link' then 'asked-twice' else o.trouble end
     where o.about->>'invitation' = twice.ends::text;
    delete from app.invitations where id = twice.ends;
  end loop;
  update app.invitations set coach_id = kept where coach_id = gone;
  update app.answers set coach_id = kept where coach_id = gone;
  update app.assignments set coach_id = kept where coach_id = gone;

  perform app.merge_availability(kept, gone);
  perform app.merge_gatherings(kept, gone);
  perform app.merge_dates(kept, gone);

  update app.reasons k set reason = k.reason || E'\n' || g.reason from app.reasons g
   where k.coach_id = kept and g.coach_id = gone and k.reason <> g.reason
     and (k.session_id, k.condition, k.about_day) = (g.session_id, g.condition, g.about_day);
  delete from app.reasons g where g.coach_id = gone and exists (select from app.reasons k where k.coach_id = kept
    and (k.session_id, k.condition, k.about_day) = (g.session_id, g.condition, g.about_day));
  update app.reasons set coach_id = kept where coach_id = gone;

  delete from app.own_choices g where g.coach_id = gone and exists (select from app.own_choices k where k.coach_id = kept
    and (k.session_id, k.condition, k.about_day) = (g.session_id, g.condition, g.about_day));
  update app.own_choices set coach_id = kept where coach_id = gone;
end $$;

-- What she said in rounds. Where both were asked in one round, the question that was asked first stays, with the newest answer
-- to each day; the link of the other opens nothing any more.
create or replace function app.merge_availability(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare twice record;
begin
  for twice in
    select ids[1] as stays, ids[2] as ends
    from (
      select array_agg(q.id order by q.withdrawn_at is not null, q.asked_at, q.id) as ids from app.availability_questions q
      where q.coach_id in (kept, gone) group by q.round_id having count(*) = 2) asked_twice
  loop
    delete from app.availability_answers older using app.availability_answers newer
     where older.question_id in (twice.stays, twice.ends) and newer.question_id in (twice.stays, twice.ends)
       and older.session_id = newer.session_id and older.question_id <> newer.question_id
       and (older.written_at, older.question_id) < (newer.written_at, newer.question_id);
    update app.availability_answers set question_id = twice.stays where question_id = twice.ends;
    update app.outbox o set about = o.about || jsonb_build_object('availability', twice.stays),
      state = case when o.state = 'waiting' then 'needless' else o.state end,
      trouble = case when o.state = 'waiting' then 'asked-twice' else o.trouble end
     where o.about->>'availability' = twice.ends::text;
    delete from app.availability_questions where id = twice.ends;
  end loop;
  update app.availability_questions set coach_id = kept where coach_id = gone;
end $$;

-- The same for the moments of intervision that she was asked about.
create or replace function app.merge_gatherings(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare twice record;
begin
  for twice in
    select ids[1] as stays, ids[2] as ends
    from (
      select array_agg(q.id order by q.asked_at, q.id) as ids from app.gathering_questions q
      where q.coach_id in (kept, gone) group by q.gathering_id having count(*) = 2) asked_twice
  loop
    delete from app.gathering_answers older using app.gathering_answers newer
     where older.question_id in (twice.stays, twice.ends) and newer.question_id in (twice.stays, twice.ends)
       and older.date_id = newer.date_id and older.question_id <> newer.question_id
       and (older.written_at, older.question_id) < (newer.written_at, newer.question_id);
    update app.gathering_answers set question_id = twice.stays where question_id = twice.ends;
    update app.outbox o set about = o.about || jsonb_build_object('gathering', twice.stays),
      state = case when o.state = 'waiting' then 'needless' else o.state end,
      trouble = case when o.state = 'waiting' then 'asked-twice' else o.trouble end
     where o.about->>'gathering' = twice.ends::text;
    delete from app.gathering_questions where id = twice.ends;
  end loop;
  update app.gathering_questions set coach_id = kept where coach_id = gone;
end $$;

-- The dates that she was asked to come to. Where both were asked for one date, one question stays: the one with a place, else the
-- one that still stands, that was answered last, or that was asked first. A place that both had is one.
create or replace function app.merge_dates(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare twice record;
begin
  for twice in
    select ids[1] as stays, ids[2] as ends, kind, date_id, placed > 1 as both_come
    from (
      select q.kind, q.date_id, count(q.place_since) as placed, array_agg(q.id order by q.place_since is null, q.withdrawn_at is not null,
        q.answered_at desc nulls last, q.asked_at, q.id) as ids
      from app.date_questions q where q.coach_id in (kept, gone) group by q.kind, q.date_id having count(*) = 2) asked_twice
  loop
    if twice.both_come then perform app.make_room(twice.kind, twice.date_id, -1); end if;
    update app.outbox o set about = o.about || jsonb_build_object('date', twice.stays),
      state = case when o.state = 'waiting' then 'needless' else o.state end,
      trouble = case when o.state = 'waiting' then 'asked-twice' else o.trouble end
     where o.about->>'date' = twice.ends::text;
    delete from app.date_questions where id = twice.ends;
  end loop;
  update app.date_questions set coach_id = kept where coach_id = gone;
end $$;

-- What was agreed about money. Of a year both had, the scheme that stays is the one that somebody was paid by, else the one that was
-- chosen last; the sums of both are hers. Where both agreed on one occasion, what was agreed last stands.
create or replace function app.merge_money(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  insert into app.coach_years (coach_id, year) select kept, year from app.coach_years where coach_id = gone on conflict do nothing;
  update app.coach_years k set
    scheme = case when g.stays then g.scheme else k.scheme end,
    chosen_on = case when g.stays then g.chosen_on else k.chosen_on end,
    chosen_how = case when g.stays then g.chosen_how else k.chosen_how end,
    heard_by = case when g.stays then g.heard_by else k.heard_by end,
    flat_cents = k.flat_cents + g.flat_cents,
    travel_cents = k.travel_cents + g.travel_cents,
    travel_tenths = k.travel_tenths + g.travel_tenths
  from (
    select h.*, h.scheme is not null and (m.scheme is null
      or (h.flat_cents + h.travel_cents > 0, h.chosen_on) > (m.flat_cents + m.travel_cents > 0, m.chosen_on)) as stays
    from app.coach_years h join app.coach_years m on m.coach_id = kept and m.year = h.year where h.coach_id = gone) g
  where k.coach_id = kept and k.year = g.year;
  update app.payments set coach_id = kept where coach_id = gone;
  delete from app.coach_years where coach_id = gone;

  update app.amounts_elsewhere set coach_id = kept where coach_id = gone;
  update app.receipts set coach_id = kept where coach_id = gone;

  delete from app.agreed_amounts older using app.agreed_amounts newer
   where older.coach_id in (kept, gone) and newer.coach_id in (kept, gone) and older.coach_id <> newer.coach_id
     and older.occasion = newer.occasion and coalesce(older.session_id, older.date_id) = coalesce(newer.session_id, newer.date_id)
     and (older.agreed_at, older.id) < (newer.agreed_at, newer.id);
  update app.agreed_amounts set coach_id = kept where coach_id = gone;
end $$;

-- Letters on their way, and what was answered to forms: they name people inside other text.
create or replace function app.merge_letters(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.outbox o set about = replace(o.about::text, gone::text, kept::text)::jsonb,
    once_as = replace(o.once_as, gone::text, kept::text) || case when exists (
      select from app.outbox other where other.id <> o.id and other.once_as = replace(o.once_as, gone::text, kept::text)
    ) then ':' || o.id else '' end
   where position(gone::text in o.about::text || o.once_as) > 0;

  delete from app.idempotency_keys g where g.person_id = gone
    and exists (select from app.idempotency_keys k where k.person_id = kept and k.key = g.key);
  update app.idempotency_keys set person_id = kept where person_id = gone;
  update app.idempotency_keys set response = replace(response::text, gone::text, kept::text)::jsonb
   where position(gone::text in response::text) > 0;
end $$;

-- What she wrote down herself, when she worked here too before.
create or replace function app.merge_authors(kept uuid, gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.invitations set asked_by = kept where asked_by = gone;
  update app.invitations set spoken_by = kept where spoken_by = gone;
  update app.answers set heard_by = kept where heard_by = gone;
  update app.availability_rounds set made_by = kept where made_by = gone;
  update app.availability_rounds set closed_by = kept where closed_by = gone;
  update app.availability_questions set asked_by = kept where asked_by = gone;
  update app.availability_answers set heard_by = kept where heard_by = gone;
  update app.gatherings set facilitator_id = kept where facilitator_id = gone;
  update app.gatherings set made_by = kept where made_by = gone;
  update app.gatherings set recorded_by = kept where recorded_by = gone;
  update app.gathering_dates set picked_by = kept where picked_by = gone;
  update app.gathering_actions set done_by = kept where done_by = gone;
  update app.gathering_questions set asked_by = kept where asked_by = gone;
  update app.gathering_answers set heard_by = kept where heard_by = gone;
  update app.date_questions set asked_by = kept where asked_by = gone;
  update app.date_questions set heard_by = kept where heard_by = gone;
  update app.own_choices set heard_by = kept where heard_by = gone;
  update app.trainer_answers set heard_by = kept where heard_by = gone;
  update app.pathway_steps set heard_by = kept where heard_by = gone;
  update app.pathway_steps set ended_heard_by = kept where ended_heard_by = gone;
  update app.pathway_steps set read_by = kept where read_by = gone;
  update app.coach_names set heard_by = kept where heard_by = gone;
  update app.bank_accounts set confirmed_by = kept where confirmed_by = gone;
  update app.reasons set written_by = kept where written_by = gone;
  update app.more_questions set written_by = kept where written_by = gone;
  update app.terms set decided_by = kept where decided_by = gone;
  update app.read_words set read_by = kept where read_by = gone;
  update app.reviews set written_by = kept where written_by = gone;
  update app.insurances set written_by = kept where written_by = gone;
  update app.coach_years set heard_by = kept where heard_by = gone;
  update app.amounts_elsewhere set heard_by = kept where heard_by = gone;
  update app.agreed_amounts set agreed_by = kept where agreed_by = gone;
  update app.agreed_amounts set lower_heard_by = kept where lower_heard_by = gone;
  update app.receipts set seen_by = kept where seen_by = gone;
  update app.legal_amounts set entered_by = kept where entered_by = gone;
  update app.legal_amounts set checked_by = kept where checked_by = gone;
  update app.presences set said_by = kept where said_by = gone;
  update app.compensation_lines set heard_by = kept where heard_by = gone;
  update app.advances set handed_by = kept where handed_by = gone;
  update app.settlements set settled_by = kept where settled_by = gone;
  update app.payers set written_by = kept where written_by = gone;
  update app.payment_batches set prepared_by = kept where prepared_by = gone;
  update app.payment_batches set approved_by = kept where approved_by = gone;
  update app.payment_batches set taken_back_by = kept where taken_back_by = gone;
  update app.payment_batches set sent_by = kept where sent_by = gone;
  update app.payments set written_by = kept where written_by = gone;
  update app.payments set rejected_by = kept where rejected_by = gone;
  update app.payments set taken_back_by = kept where taken_back_by = gone;
  update app.funders set written_by = kept where written_by = gone;
  update app.funder_budgets set written_by = kept where written_by = gone;
  update app.funder_of_series set said_by = kept where said_by = gone;
  update app.funded_lines set said_by = kept where said_by = gone;
  update app.observations set recorded_by = kept where recorded_by = gone;
  update app.agreement_notes set written_by = kept where written_by = gone;
  update app.note_signatures set recorded_by = kept where recorded_by = gone;
  update app.introductions set recorded_by = kept where recorded_by = gone;
  update app.papers_answers set heard_by = kept where heard_by = gone;
  update app.general_declarations set written_by = kept where written_by = gone;
  update app.completions set recorded_by = kept where recorded_by = gone;
  update app.removed_completions set removed_by = kept where removed_by = gone;
  update app.training_dates set made_by = kept where made_by = gone;
  update app.training_dates set led_by = kept where led_by = gone;
  update app.extensions set recorded_by = kept where recorded_by = gone;
  update app.page_links set made_by = kept where made_by = gone;
  update app.import_previews set made_by = kept where made_by = gone;
  update app.outbox set told_by = kept where told_by = gone;
  update app.outbox set known_by = kept where known_by = gone;
  update app.merged_coaches set merged_by = kept where merged_by = gone;
end $$;
