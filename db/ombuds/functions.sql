-- The ombudsperson's envelopes, for a teller without a name: what she may do follows from her code alone.

-- Who reads what is sent: every signed list, oldest first, and the keys that are kept. Whether they belong together,
-- the caller finds out; if not, nobody may seal anything.
-- May call: anon, job, ombudsperson.
create or replace function app.ombuds_door() returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'lists', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'text', l.text,
        'signedBy', l.signed_by,
        'signature', replace(encode(l.signature, 'base64'), E'\n', '')) order by l.epoch), '[]')
      from app.ombuds_key_lists l),
    'keys', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', k.id,
        'recipient', k.recipient,
        'verifies', replace(encode(k.verifies, 'base64'), E'\n', '')) order by k.id), '[]')
      from app.ombuds_keys k where not k.offered))
$$;

-- The keys that ombudspersons made and that stand on no list yet, with the name of each: a reader on the list compares
-- the words of such a key with its owner, and then signs for it.
-- May call: ombudsperson.
create or replace function app.ombuds_keys_offered() returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', k.id,
    'name', trim(p.first_name || ' ' || p.last_name),
    'recipient', k.recipient,
    'verifies', replace(encode(k.verifies, 'base64'), E'\n', '')) order by k.id), '[]')
  from app.ombuds_keys k
  join app.persons p on p.id = k.person_id
  where k.offered and app.uid() is not null
    and exists (select from app.person_roles r where r.person_id = k.person_id and r.role = 'ombudsperson')
$$;

-- Keeps the next signed list: `kept`, also by a second tap. The caller checked its signature; here only her own key signs,
-- and only keys that were made may stand on it. A key on it is no longer offered; one that stands on it no more goes, with
-- what was wrapped for it. `taken` when another list has this number; `unknown` for a key that is not there;
-- `concerns-left` when she takes her own key away while a concern opens with no other.
-- May call: ombudsperson.
create or replace function app.sign_ombuds_list(list text, signer uuid, its_signature bytea) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  doc jsonb := list::jsonb;
  number integer := (doc ->> 'epoch')::integer;
  last integer;
  gone text[];
begin
  lock table app.ombuds_key_lists in share row exclusive mode;
  if exists (
    select from app.ombuds_key_lists l
    where l.epoch = number and l.text = list and l.signed_by = signer and l.signature = its_signature) then
    return 'kept';
  end if;
  select coalesce(max(epoch), 0) into last from app.ombuds_key_lists;
  if number <> last + 1 then return 'taken'; end if;
  if not exists (
    select from app.ombuds_keys k
    where k.id = signer and k.person_id = app.uid() and (last = 0 or not k.offered)) then
    return 'unknown';
  end if;
  if exists (
    select from jsonb_array_elements(doc -> 'keys') e
    where not exists (
      select from app.ombuds_keys k
      where k.id::text = e ->> 'id'
        and k.recipient = e ->> 'recipient'
        and replace(encode(k.verifies, 'base64'), E'\n', '') = e ->> 'verifies')) then
    return 'unknown';
  end if;

  select coalesce(array_agg(k.id::text), '{}') into gone
  from app.ombuds_keys k
  where not k.offered
    and not exists (select from jsonb_array_elements(doc -> 'keys') e where e ->> 'id' = k.id::text);
  if signer::text = any (gone) and exists (
    select from app.concerns c, jsonb_array_elements(c.keys) k where k -> 'wraps' ?| gone and (k -> 'wraps') - gone = '{}') then
    return 'concerns-left';
  end if;

  insert into app.ombuds_key_lists (epoch, text, signed_by, signature) values (number, list, signer, its_signature);
  update app.ombuds_keys k set offered = false
    where k.offered and exists (select from jsonb_array_elements(doc -> 'keys') e where e ->> 'id' = k.id::text);
  update app.concerns c set keys = (
      select jsonb_agg(jsonb_set(k, '{wraps}', (k -> 'wraps') - gone) order by k -> 'epoch') from jsonb_array_elements(c.keys) k)
    where exists (select from jsonb_array_elements(c.keys) k where k -> 'wraps' ?| gone);
  delete from app.ombuds_keys k where k.id::text = any (gone);
  return 'kept';
end $$;

-- Keeps a concern with its first envelope. A second tap brings the same and changes nothing: `kept`. Another concern of
-- the same name or code is `taken`.
-- May call: anon, ombudsperson.
create or replace function app.file_concern(concern uuid, lookup bytea, locked_keys jsonb, first bytea) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  insert into app.concerns (id, lookup_hash, keys) values (concern, lookup, locked_keys) on conflict do nothing;
  if found then
    insert into app.concern_messages (concern_id, sequence, direction, epoch, sealed) values (concern, 1, 'in', 1, first);
    return 'kept';
  end if;
  return case
    when exists (
      select from app.concerns c join app.concern_messages m on m.concern_id = c.id and m.sequence = 1
      where c.id = concern and c.lookup_hash = lookup and m.sealed = first) then 'kept'
    else 'taken'
  end;
end $$;

-- What a code opens: the locked keys and the envelopes, without what is wrapped for others and without notes. Null when
-- there is no such concern.
-- May call: anon.
create or replace function app.open_concern(lookup bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'id', c.id,
    'keys', (
      select jsonb_agg(jsonb_build_object('epoch', k -> 'epoch', 'locked', k -> 'locked') order by k -> 'epoch')
      from jsonb_array_elements(c.keys) k),
    'next', (select coalesce(max(m.sequence), 0) + 1 from app.concern_messages m where m.concern_id = c.id),
    'messages', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'sequence', m.sequence,
        'direction', m.direction,
        'epoch', m.epoch,
        'sealed', replace(encode(m.sealed, 'base64'), E'\n', ''),
        'week', m.week) order by m.sequence), '[]')
      from app.concern_messages m where m.concern_id = c.id and m.direction <> 'note'))
  from app.concerns c where c.lookup_hash = lookup
$$;

-- Adds an envelope from the teller, with the number that comes next: `kept`, also by a second tap; `taken` when somebody
-- wrote in between; `unknown` without such a concern.
-- May call: anon.
create or replace function app.write_again(lookup bytea, number integer, key_epoch integer, envelope bytea) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare hers uuid;
declare last integer;
begin
  select id into hers from app.concerns where lookup_hash = lookup for update;
  if hers is null then return 'unknown'; end if;
  if exists (
    select from app.concern_messages m
    where m.concern_id = hers and m.sequence = number and m.direction = 'in' and m.sealed = envelope) then
    return 'kept';
  end if;
  select coalesce(max(sequence), 0) into last from app.concern_messages where concern_id = hers;
  if number <> last + 1 then return 'taken'; end if;
  insert into app.concern_messages (concern_id, sequence, direction, epoch, sealed)
    values (hers, number, 'in', key_epoch, envelope);
  update app.concerns set unannounced = true where id = hers;
  return 'kept';
end $$;

-- What there is to say at eight. `news`: how far each concern was written of which nobody was told yet, null without any;
-- `readers`: the mail addresses of everybody with a key; `ombudspersons`: those of everybody in that role.
-- May call: job.
create or replace function app.ombuds_has_news() returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  with reached as (
    select p.id, coalesce(c.email, app.sign_in_address(p.id)) as address
    from app.persons p left join app.contacts c on c.person_id = p.id
    where p.id in (select k.person_id from app.ombuds_keys k)
      or p.id in (select r.person_id from app.person_roles r where r.role = 'ombudsperson'))
  select jsonb_build_object(
    'news', (select jsonb_object_agg(c.id, app.told_last(c.id)) from app.concerns c where c.unannounced),
    'readers', (
      select coalesce(jsonb_agg(distinct r.address), '[]') from reached r
      where r.address is not null and r.id in (select k.person_id from app.ombuds_keys k)),
    'ombudspersons', (
      select coalesce(jsonb_agg(distinct r.address), '[]') from reached r
      where r.address is not null
        and r.id in (select o.person_id from app.person_roles o where o.role = 'ombudsperson')))
$$;

-- The number of the last envelope that the teller of a concern wrote.
create or replace function app.told_last(concern uuid) returns integer
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select max(m.sequence) from app.concern_messages m where m.concern_id = concern and m.direction = 'in'
$$;

-- This news was told to everybody that can be reached. What was written since it was read stays news.
-- May call: job.
create or replace function app.ombuds_was_told(news jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  -- First held, and then looked at: a teller who writes at this moment is waited for and seen.
  perform from app.concerns c where c.unannounced order by c.id for update;
  update app.concerns c set unannounced = false
    where c.unannounced and (news ->> c.id::text)::integer = app.told_last(c.id);
end $$;

-- Notes and closed concerns go in the week that was written on them, or as soon after it as somebody looks.
-- May call: job.
create or replace function app.forget_ombuds(this_week date) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  delete from app.concern_messages m where m.delete_in <= this_week;
  delete from app.concerns c where c.delete_in <= this_week;
$$;

-- What was published of each year, the last one first, to the coach whose own page a link opens; nothing when it opens none.
-- May call: anon.
create or replace function app.figures_of_page(hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select (
    select coalesce(jsonb_agg(jsonb_build_object(
      'year', f.year, 'text', f.text, 'publishedIn', f.published_week) order by f.year desc), '[]')
    from app.ombuds_figures f where f.published_week is not null)
  where app.owner_of_page(hash) is not null
$$;
