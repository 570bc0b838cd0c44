-- Money leaves here, and nowhere else: by the bank in batches behind which two people stand, or from the cash box.

-- Who pays, as it was written last. For use by the functions here.
create or replace function app.payer_now() returns uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select p.id from app.payers p order by p.written_at desc, p.id limit 1 $$;

-- Writes down the payer, in place of what stood there: the count of what was written before is what its writer saw. False when
-- somebody wrote in between. Without a sealed number the one before stays.
-- May call: coordinator.
create or replace function app.write_payer(seen integer, payer_name text, payer_bic text, file_format text, seal uuid, closed bytea, figures text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare before record;
begin
  perform app.ask_who_entered();
  perform pg_advisory_xact_lock(hashtextextended('who pays', 0));
  if (select count(*) from app.payers) <> seen then return false; end if;
  select p.* into before from app.payers p where p.id = app.payer_now();
  insert into app.payers (name, bic, format, seal_id, sealed, last_four, alone_allowed, written_by, written_at)
  values (payer_name, payer_bic, file_format, coalesce(seal, before.seal_id), coalesce(closed, before.sealed),
    coalesce(figures, before.last_four), coalesce(before.alone_allowed, false), app.uid(), clock_timestamp());
  return true;
end $$;

-- Whether one person may approve what she prepared herself. Only an administrator says so, and everybody sees it.
-- May call: administrator.
create or replace function app.allow_paying_alone(allowed boolean) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare before record;
begin
  perform app.ask_who_entered();
  perform pg_advisory_xact_lock(hashtextextended('who pays', 0));
  select p.* into before from app.payers p where p.id = app.payer_now();
  if before.id is null then
    raise exception 'nobody wrote down who pays' using errcode = '23514', constraint = 'nobody_pays_yet';
  end if;
  if before.alone_allowed = allowed then return; end if;
  insert into app.payers (name, bic, format, seal_id, sealed, last_four, alone_allowed, written_by, written_at)
  values (before.name, before.bic, before.format, before.seal_id, before.sealed, before.last_four, allowed, app.uid(),
    clock_timestamp());
end $$;

-- Whether the setting is on; null before anybody wrote down who pays.
-- May call: administrator.
create or replace function app.paying_alone() returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select p.alone_allowed from app.payers p where p.id = app.payer_now() and (select app.uid()) is not null $$;

-- What was not paid yet of each line, in cents, and the one thing that stands in the way; null where it can go to the bank.
-- May call: coordinator.
create or replace function app.lines_to_pay() returns table (line_id uuid, cents integer, obstacle text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select l.id, l.total_cents - coalesce(off.cents, 0), case
      when l.waits_for <> '{}' then 'figure-missing'
      when l.said = 'not-right' then 'disputed'
      when y.scheme is null then 'scheme-missing'
      when m.way = 'cash' then 'cash-agreed'
      when b.person_id is null then 'no-account'
      when not b.possible then 'account-impossible'
      when exists (select from app.payments p where p.line_id = l.id and p.rejected_on is not null and p.seal_id = b.seal_id
        and (b.confirmed_on is null or b.confirmed_on < p.rejected_on)) then 'sent-back'
      when b.changed_at > now() - interval '14 days' and b.confirmed_on is null then 'account-changed'
    end
  from app.compensation_lines l
  left join lateral (select sum(s.cents)::integer as cents from app.settlements s where s.line_id = l.id) off on true
  left join app.coach_years y on (y.coach_id, y.year, y.scheme) = (l.coach_id, l.year, l.scheme)
  left join app.bank_accounts b on b.person_id = l.coach_id
  left join app.agreed_amounts m on m.coach_id = l.coach_id and m.occasion = l.occasion
    and coalesce(m.session_id, m.date_id) = coalesce(l.session_id, l.date_id)
  where l.withdrawn_at is null and l.occasion <> 'earlier' and (select app.uid()) is not null
    and not exists (select from app.payments p where p.line_id = l.id and p.rejected_on is null and p.taken_back_at is null)
    and (l.waits_for <> '{}' or l.total_cents - coalesce(off.cents, 0) > 0)
$$;

-- The name that a bank compares with the number. For use by the functions here.
create or replace function app.holder_of(coach uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select coalesce(nullif(trim(b.holder), ''), trim(p.first_name || ' ' || p.last_name))
  from app.persons p left join app.bank_accounts b on b.person_id = p.id where p.id = coach
$$;

-- Of who gets how much on which number, and from which: another account, name or amount gives another mark. For use by the
-- functions here.
create or replace function app.mark_of_batch(batch uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select encode(sha256(convert_to(concat_ws(E'\n', b.execution_on, b.format, payer.name, payer.bic, payer.seal_id, (
      select string_agg(concat_ws('|', p.id, p.cents, a.seal_id, app.holder_of(p.coach_id)), E'\n' order by p.id)
      from app.payments p left join app.bank_accounts a on a.person_id = p.coach_id where p.batch_id = b.id)), 'UTF8')), 'hex')
  from app.payment_batches b, app.payers payer where b.id = batch and payer.id = app.payer_now()
$$;

-- Prepares these lines for the bank: those of them that can go, each once. Two people who prepare at once get one batch between
-- them: the lines are held, and who comes second finds them gone.
-- May call: coordinator.
create or replace function app.prepare_batch(lines uuid[], execution date) returns uuid
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  payer record;
  made uuid := gen_random_uuid();
begin
  perform app.ask_who_entered();
  select p.* into payer from app.payers p where p.id = app.payer_now();
  if payer.id is null then
    raise exception 'nobody wrote down who pays' using errcode = '23514', constraint = 'nobody_pays_yet';
  end if;
  perform from app.compensation_lines l where l.id = any (lines) order by l.id for update;
  perform from app.bank_accounts b where b.person_id in (select l.coach_id from app.compensation_lines l where l.id = any (lines))
    order by b.person_id for share;
  if not exists (select from app.lines_to_pay() o where o.line_id = any (lines) and o.obstacle is null) then
    raise exception 'nothing is left to pay' using errcode = '23514', constraint = 'nothing_to_pay';
  end if;
  if execution < (now() at time zone 'Europe/Brussels')::date then
    raise exception 'no bank pays on a day that is over' using errcode = '23514', constraint = 'nothing_to_pay';
  end if;

  insert into app.payment_batches (id, execution_on, count, sum_cents, mark, format, prepared_by)
  select made, execution, count(*), sum(o.cents), '', payer.format, app.uid()
  from app.lines_to_pay() o where o.line_id = any (lines) and o.obstacle is null;
  insert into app.payments (line_id, coach_id, year, scheme, cents, way, batch_id, written_by)
  select l.id, l.coach_id, l.year, l.scheme, o.cents, 'bank', made, app.uid()
  from app.lines_to_pay() o join app.compensation_lines l on l.id = o.line_id
  where o.line_id = any (lines) and o.obstacle is null;
  update app.payment_batches set mark = app.mark_of_batch(made) where id = made;
  return made;
end $$;

-- Approves a batch, as it was shown: what changed since then is shown again first. Freezes where the money goes, and when: what
-- was approved after its day goes on the given one. A second approval does nothing more.
-- May call: coordinator, administrator.
create or replace function app.approve_batch(batch uuid, shown text, execution date) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  held record;
  payer record;
begin
  perform app.ask_who_entered();
  select p.* into payer from app.payers p where p.id = app.payer_now();
  select b.* into held from app.payment_batches b where b.id = batch for update;
  if held.id is null then raise exception 'no such batch' using errcode = 'P0002'; end if;
  if held.taken_back_at is not null then
    raise exception 'it was taken back' using errcode = '23514', constraint = 'the_batch_changed';
  end if;
  if held.approved_at is not null then return; end if;
  perform from app.compensation_lines l join app.payments p on p.line_id = l.id where p.batch_id = batch order by l.id for update of l;
  perform from app.bank_accounts a where a.person_id in (select p.coach_id from app.payments p where p.batch_id = batch)
    order by a.person_id for share;
  if shown <> held.mark or app.mark_of_batch(batch) <> held.mark or exists (
    select from app.payments p join app.compensation_lines l on l.id = p.line_id
    where p.batch_id = batch and (l.withdrawn_at is not null or l.said is not distinct from 'not-right' or l.waits_for <> '{}'
      or p.cents <> l.total_cents - coalesce((select sum(s.cents) from app.settlements s where s.line_id = l.id), 0))
  ) then
    raise exception 'it is not what was shown' using errcode = '23514', constraint = 'the_batch_changed';
  end if;
  if execution < (now() at time zone 'Europe/Brussels')::date then
    raise exception 'no bank pays on a day that is over' using errcode = '23514', constraint = 'the_batch_changed';
  end if;

  update app.payment_batches b set execution_on = greatest(b.execution_on, execution), approved_by = app.uid(), approved_at = now(),
    alone_by_setting = held.prepared_by = app.uid() and payer.alone_allowed,
    payer_name = payer.name, payer_bic = payer.bic, payer_seal_id = payer.seal_id, payer_sealed = payer.sealed
  where b.id = batch;
  update app.payments p set holder = app.holder_of(p.coach_id), last_four = a.last_four, seal_id = a.seal_id, sealed = a.sealed
  from app.bank_accounts a where p.batch_id = batch and a.person_id = p.coach_id;
end $$;

-- Takes a batch back before it is at the bank; its lines can be prepared anew.
-- May call: coordinator.
create or replace function app.take_batch_back(batch uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare held record;
begin
  perform app.ask_who_entered();
  select b.* into held from app.payment_batches b where b.id = batch for update;
  if held.sent_on is not null then
    raise exception 'it is at the bank' using errcode = '23514', constraint = 'what_is_at_the_bank_is_not_taken_back';
  end if;
  update app.payment_batches b set taken_back_at = now(), taken_back_by = app.uid()
  where b.id = batch and b.taken_back_at is null;
  update app.payments p set taken_back_at = now() where p.batch_id = batch and p.taken_back_at is null;
end $$;

-- What a second person who is no coordinator sees of batches: how many, how much, when, and a mark. No name and no number.
-- May call: administrator.
create or replace function app.batches_to_approve()
returns table (id uuid, count smallint, sum_cents integer, execution_on date, mark text, prepared_by text, prepared_at timestamptz, by_me boolean, approved_at timestamptz)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select b.id, b.count, b.sum_cents, b.execution_on, b.mark, app.first_name_of(b.prepared_by), b.prepared_at,
    b.prepared_by = app.uid(), b.approved_at
  from app.payment_batches b where b.taken_back_at is null and b.sent_on is null and (select app.uid()) is not null
$$;

-- Batches whose file was not made yet, with everything it is made of: numbers stay sealed until then.
-- May call: job.
create or replace function app.batches_to_write()
returns table (id uuid, format text, execution_on date, approved_at timestamptz, payer_name text, payer_bic text, payer_seal_id uuid, payer_sealed bytea, payments jsonb)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select b.id, b.format, b.execution_on, b.approved_at, b.payer_name, b.payer_bic, b.payer_seal_id, b.payer_sealed, (
    select jsonb_agg(jsonb_build_object('id', p.id, 'holder', p.holder, 'sealId', p.seal_id, 'sealed', encode(p.sealed, 'hex'),
      'cents', p.cents, 'day', l.day) order by l.day, p.id)
    from app.payments p join app.compensation_lines l on l.id = p.line_id where p.batch_id = b.id)
  from app.payment_batches b where b.approved_at is not null and b.file is null and b.taken_back_at is null
$$;

-- Keeps the file of a batch, sealed. The first one stays: whoever asks for it twice, gets the same.
-- May call: job.
create or replace function app.keep_batch_file(batch uuid, closed bytea, hash text) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.payment_batches b set file = closed, file_hash = hash, file_made_at = now()
  where b.id = batch and b.file is null and b.approved_at is not null
$$;

-- The file of a batch, sealed: only the server opens it, for who proved again who she is.
-- May call: coordinator.
create or replace function app.batch_file(batch uuid) returns bytea
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select b.file from app.payment_batches b where b.id = batch and b.taken_back_at is null and (select app.uid()) is not null $$;

-- Somebody brought the file to the bank on this day. From then it counts as paid, on the day that the bank does it.
-- May call: coordinator.
create or replace function app.record_sent(batch uuid, day date) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare held record;
begin
  perform app.ask_who_entered();
  select b.* into held from app.payment_batches b where b.id = batch for update;
  if held.id is null then raise exception 'no such batch' using errcode = 'P0002'; end if;
  if held.sent_on is not null then return; end if;
  if held.taken_back_at is not null then
    raise exception 'it was taken back' using errcode = '23514', constraint = 'the_batch_changed';
  end if;
  if held.file is null then
    raise exception 'there is no file yet' using errcode = '23514', constraint = 'file_not_made_yet';
  end if;
  update app.payment_batches b set sent_on = day, sent_by = app.uid(), sent_at = now() where b.id = batch;
  update app.payments p set paid_on = greatest(day, b.execution_on)
  from app.payment_batches b where b.id = batch and p.batch_id = batch;
end $$;

-- The bank sent a payment back, with its reason. Its line waits again.
-- May call: coordinator.
create or replace function app.record_rejected(payment uuid, day date, reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.payments p set rejected_on = day, bank_reason = reason, rejected_by = app.uid()
  where p.id = payment and p.way = 'bank' and p.paid_on is not null and p.rejected_on is null;
  return found;
end $$;

-- Gives the money of a line in the hand: from the cash box, with the next number of its book.
-- May call: coordinator.
create or replace function app.pay_cash(line uuid, given_on date) returns uuid
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare made uuid;
begin
  perform app.ask_who_entered();
  perform from app.compensation_lines l where l.id = line for update;
  perform pg_advisory_xact_lock(hashtextextended('cash book of ' || extract(year from given_on), 0));
  insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, written_by)
  select l.id, l.coach_id, l.year, l.scheme, o.cents, 'cash', given_on, extract(year from given_on),
    (select coalesce(max(p.cash_number), 0) + 1 from app.payments p where p.cash_year = extract(year from given_on)), app.uid()
  from app.lines_to_pay() o join app.compensation_lines l on l.id = o.line_id
  where o.line_id = line and coalesce(o.obstacle, '') not in ('figure-missing', 'disputed', 'scheme-missing')
  returning id into made;
  if made is null then
    raise exception 'nothing is left to pay' using errcode = '23514', constraint = 'nothing_to_pay';
  end if;
  return made;
end $$;

-- Cash was written down by mistake: it keeps its number in the book and counts no more, and its line is due again. Said twice,
-- the first word stays: true only where this one counts, null where it is no cash. How her costs are repaid stays chosen, as
-- after a batch that was taken back, and a correction of the line stays due beside it, as after what a bank sent back.
-- May call: coordinator.
create or replace function app.take_cash_back(payment uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare given app.payments;
begin
  perform app.ask_who_entered();
  select p.* into given from app.payments p where p.id = payment and p.way = 'cash';
  if given.id is null then return null; end if;
  perform app.hold_coach(given.coach_id);
  perform from app.compensation_lines l where l.id = given.line_id for update;
  update app.payments p set taken_back_at = now(), taken_back_by = app.uid() where p.id = payment and p.taken_back_at is null;
  return found;
end $$;

-- She said on another way than in writing that this number is hers, and under which name: what a bank said of another name is
-- asked anew. False when it is another account by now, or somebody noted something of it in between.
-- May call: coordinator.
create or replace function app.confirm_account(coach uuid, seen integer, how text, name text, others boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  today date := (now() at time zone 'Europe/Brussels')::date;
  called text := nullif(trim(name), '');
begin
  perform app.ask_who_entered();
  update app.bank_accounts b set confirmed_on = today, confirmed_by = app.uid(), confirmed_how = how, holder = called,
    others_agreed_on = case when others then coalesce(b.others_agreed_on, today) end,
    bank_says = case when b.holder is not distinct from called then b.bank_says end,
    bank_said_on = case when b.holder is not distinct from called then b.bank_said_on end
  where b.person_id = coach and b.version = seen;
  return found;
end $$;

-- What the bank says of a number and its name together. Where they are of two people, what she said before confirms it no
-- more: a call comes first. False when it is another account by now, or somebody noted something of it in between.
-- May call: coordinator.
create or replace function app.record_bank_answer(coach uuid, seen integer, answer text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare asks_a_call constant boolean := answer = 'no-match';
begin
  perform app.ask_who_entered();
  update app.bank_accounts b set bank_says = answer, bank_said_on = (now() at time zone 'Europe/Brussels')::date,
    confirmed_on = case when not asks_a_call then b.confirmed_on end,
    confirmed_by = case when not asks_a_call then b.confirmed_by end,
    confirmed_how = case when not asks_a_call then b.confirmed_how end
  where b.person_id = coach and b.version = seen;
  return found;
end $$;
