import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationAt } from './organisation.ts';

const moments = {
  'an ordinary Monday': '2026-11-23T08:40:00.000Z',
  'five past midnight on 1 January': '2026-12-31T23:05:00.000Z',
  'the Friday before the clock goes forward': '2027-03-26T15:00:00.000Z',
  'the Saturday before the clock goes back': '2026-10-24T21:30:00.000Z',
  'a leap day': '2028-02-29T09:00:00.000Z',
};

describe.each(Object.entries(moments))('%s', (_, now) => {
  let made: Awaited<ReturnType<typeof demonstrationAt>>;
  beforeAll(async () => {
    made = await demonstrationAt(now);
  });
  afterAll(() => made.drop());

  const rows = (query: string) => made.owner.unsafe(query);

  test('as many places are taken as are open', async () => {
    expect(
      await rows(`select s.id from app.sessions s where coaches_taken <> (
        select count(*) from app.assignments a
          where a.session_id = s.id and a.taken_as = 'coach' and a.ended_at is null)`),
    ).toEqual([]);
  });

  test('nobody is in two places at once, trainers neither', async () => {
    expect(
      await rows(`
      with busy as (
        select t.person_id, s.id, s.during from app.session_trainers t join app.sessions s on s.id = t.session_id
        union all
        select a.coach_id, a.session_id, a.during from app.assignments a where ended_at is null)
      select one.person_id, one.during, other.during from busy one
      join busy other on other.person_id = one.person_id and other.id > one.id and other.during && one.during`),
    ).toEqual([]);
  });

  test('a place begins with her own yes, kept with who heard it', async () => {
    expect(
      await rows(`select a.id from app.assignments a where not exists (
        select from app.answers r where r.invitation_id = a.invitation_id and r.answer = 'yes'
          and r.heard_at = a.given_at)`),
    ).toEqual([]);
    expect(
      await rows(`select i.id from app.invitations i join app.assignments a on a.invitation_id = i.id
        where a.ended_at is null and coalesce(i.answer, 'no') = 'no'`),
    ).toEqual([]);
  });

  test('nothing that happened lies in the future', async () => {
    const happened = {
      invitations: ['asked_at', 'answered_at', 'waits_since', 'withdrawn_at'],
      answers: ['heard_at', 'written_at'],
      assignments: ['given_at', 'ended_at'],
      sessions: ['cancelled_at'],
      series: ['made_at'],
      reasons: ['written_at'],
      own_choices: ['written_at'],
      outbox: ['made_at'],
      terms: ['decided_at'],
      observations: ['recorded_at'],
    };
    for (const [table, columns] of Object.entries(happened)) {
      for (const column of columns) {
        const later = await rows(`select 1 from app.${table} where ${column} > '${now}'`);
        expect({ table, column, later: later.length }).toEqual({ table, column, later: 0 });
      }
    }
  });

  test('she was asked before she answered, and before the day', async () => {
    expect(
      await rows(`select i.id from app.invitations i join app.sessions s on s.id = i.session_id
        where i.asked_at >= i.answer_by or i.answer_by >= lower(s.during) or i.answered_at <= i.asked_at`),
    ).toEqual([]);
  });

  test('every day lies within four months before and after, but for the one of which a rate is missing', async () => {
    const days = await rows(`select day from app.sessions
      where day not between '${now}'::date - 120 and '${now}'::date + 120`);
    expect(days).toHaveLength(1);
  });

  test('about eighty days, on both sides of today', async () => {
    const [count] = await rows(`select count(*)::int as all,
      count(*) filter (where lower(during) < '${now}')::int as past from app.sessions`);
    expect(count?.all).toBeGreaterThan(75);
    expect(count?.all).toBeLessThan(90);
    expect(count?.past).toBeGreaterThan(30);
    expect(count?.all - count?.past).toBeGreaterThan(40);
  });

  test('tomorrow has an open place, given back this very day or just before', async () => {
    const [tomorrow] = await rows(`
      select s.coaches_needed - s.coaches_taken as open, extract(epoch from '${now}' - a.ended_at) / 3600 as hours
      from app.sessions s join app.assignments a on a.session_id = s.id and a.ended_by = 'coach'
      where s.day = ('${now}'::timestamptz at time zone 'Europe/Brussels')::date + 1`);
    expect(tomorrow?.open).toBe(1);
    expect(Number(tomorrow?.hours)).toBeLessThan(24);
  });

  test('no coming place goes against a private wish', async () => {
    expect(
      await rows(`select a.id from app.assignments a
        join app.sessions s on s.id = a.session_id and lower(s.during) > '${now}'
        join app.series r on r.id = s.series_id
        where a.ended_at is null and (
          exists (select from app.unfree_days u where u.coach_id = a.coach_id and u.day = s.day)
          or exists (select from app.exclusions e where e.coach_id = a.coach_id and (e.target_id = r.organisation_id
            or e.target_id in (select person_id from app.session_trainers where session_id = s.id)
            or e.target_id in (select b.coach_id from app.assignments b where b.session_id = s.id and b.ended_at is null))))`),
    ).toEqual([]);
  });

  test('nobody has a place who was not trained and did not observe', async () => {
    expect(
      await rows(`select a.id from app.assignments a join app.coaches c on c.person_id = a.coach_id
        join app.sessions s on s.id = a.session_id
        where a.taken_as = 'coach' and (not exists (select from app.completions d join app.modules m on m.id = d.module_id
            where m.kind = 'starter' and d.coach_id = a.coach_id and d.completed_on <= s.day) or (
          not exists (select from app.pathway_steps w where w.coach_id = a.coach_id and w.stage = 'coach' and w.from_day < s.day)
          and not exists (
            select from app.observations o where o.coach_id = a.coach_id and o.observed_on < s.day)))`),
    ).toEqual([]);
  });

  test('days that passed were prepared', async () => {
    expect(
      await rows(`select id from app.sessions where day < '${now}'::date and cancelled_at is null
        and (prepared_on is null or prepared_on > day)`),
    ).toEqual([]);
  });
});
