import { migrate } from '@app/db/migrate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appSecret } from '../support/secret.ts';
import { officeOfNovember } from './office.ts';

/** What an office stored in a word that has changed since, and what it has after a start. */
let office: Awaited<ReturnType<typeof officeOfNovember>>;
let venue: string;
/** Every coach, with since when she was one. */
let away: { id: string; since: string | null }[];
/** How many themes were followed, of how many the day was known, and how many coaches were trained. */
let before: { followed: number; dated: number; trained: number };

const verdict = (item: string, condition: string, kind: string) => ({
  judgements: [
    { condition: 'clear-information', finding: { kind: 'not-told', missing: ['hours', item] } },
    { condition: 'not-too-much', lifted: { reason: 'Ze zei: "place", ["place"]' } },
    { condition: 'theme-fits', lifted: { reason: 'place, not-looked-on-yet' } },
    { condition, finding: { kind, days: 0, agreed: 1 } },
  ],
});

const asStored = verdict('place', 'trained-and-looked-on', 'not-looked-on-yet');
const asRead = verdict('venue', 'trained-and-observed', 'not-observed-yet');

beforeAll(async () => {
  office = await officeOfNovember();
  const { owner } = office;
  venue = (await owner`select id from app.places limit 1`)[0]!.id as string;
  await owner`update app.invitations set told = '["date", "place"]', verdict = ${owner.json(asStored)}`;
  await owner`update app.assignments set verdict = ${owner.json(asStored)}`;
  await owner`update app.reasons set condition = 'trained-and-looked-on'`;
  await owner`update app.own_choices set condition = 'trained-and-looked-on'`;
  await owner`
    insert into app.reasons (session_id, condition, about_day, reason, written_by, written_at)
    select s.id, 'one-question-per-place', s.day, 'We zoeken ook een reserve.', p.id, '2026-11-28 10:20+00'
    from (select * from app.sessions order by day limit 1) s, app.persons p where p.first_name = 'Hilde'`;
  await owner`
    insert into app.outbox (kind, about, once_as)
    values ('changed', ${owner.json({ invitation: 'one', wasPlace: venue })}, 'moved')`;
  const again = owner.json([{ towns: ['Wevelbeke', 'Lindervoorde'], minutes: 30 }]);
  await owner`
    insert into app.terms (version, starts_on, numbers, decided_at)
    select 4, '2027-02-01', jsonb_set(numbers, '{travel}', numbers->'travel' #- '{2}' || ${again}::jsonb), '2026-11-28 10:00+00'
    from app.terms where version = 3`;
  await owner`insert into app.written_names (written, place_id) values ('place:zaal 1, mol', ${venue})`;
  await owner`
    insert into app.import_previews (kind, made_by, file_name, content)
    select kind, (select id from app.persons limit 1), kind, 'sealed'
    from unnest('{coaches,coaches-left,sessions,sessions-left}'::text[]) kind`;
  const [counted] = await owner<(typeof before)[]>`
    select count(*)::int as followed, count(completed_on)::int as dated,
      (select count(starter_training_on)::int from app.coaches) as trained from app.completed_themes`;
  before = counted!;
  away =
    await owner`select person_id as id, since::text from app.coaches order by since, person_id`;
  const [pauses, stopped, both, turned] = away.map(({ id }) => id);
  await owner`update app.coaches set paused_on = null, stopped_on = null`;
  await owner`update app.coaches set paused_on = '2026-10-01' where person_id in (${pauses!}, ${both!})`;
  await owner`update app.coaches set stopped_on = '2026-11-01' where person_id in (${stopped!}, ${both!})`;
  await owner`update app.coaches set paused_on = '2026-11-01', stopped_on = '2026-10-01' where person_id = ${turned!}`;
  await migrate(office.ownerUrl, appSecret);
});
afterAll(() => office.drop());

test('what she was told, and what was judged, is kept in the words of today', async () => {
  const { owner } = office;
  expect(await owner`select distinct told, verdict from app.invitations`).toEqual([
    { told: ['date', 'venue'], verdict: asRead },
  ]);
  expect(await owner`select distinct verdict from app.assignments`).toEqual([{ verdict: asRead }]);
});

test('a letter about a move still knows the venue where the day was', async () => {
  const letters = await office.owner`select about from app.outbox where once_as = 'moved'`;
  expect(letters).toEqual([{ about: { invitation: 'one', wasVenue: venue } }]);
});

test('what a list called a venue is remembered', async () => {
  const names = await office.owner`
    select written from app.written_names where written like '%zaal 1, mol'`;
  expect(names).toEqual([{ written: 'venue:zaal 1, mol' }]);
});

test('a coach who looks on observes: in the terms, in reasons and in own choices', async () => {
  const { owner } = office;
  const terms =
    await owner`select distinct numbers -> 'trainedAndObserved' as observed from app.terms`;
  expect(terms).toEqual([{ observed: { days: 1 } }]);
  expect(await owner`select from app.terms where numbers ? 'trainedAndLookedOn'`).toEqual([]);
  const condition = 'trained-and-observed';
  expect(await owner`select distinct condition from app.reasons`).toEqual([{ condition }]);
  expect(await owner`select distinct condition from app.own_choices`).toEqual([{ condition }]);
});

test('why more was asked than there were places is kept, and no condition any more', async () => {
  const { owner } = office;
  expect(
    await owner`
      select m.reason, p.first_name, m.written_at at time zone 'UTC' = '2026-11-28 10:20' as then, m.about_day = s.day as still
      from app.more_questions m join app.sessions s on s.id = m.session_id join app.persons p on p.id = m.written_by`,
  ).toEqual([
    { reason: 'We zoeken ook een reserve.', first_name: 'Hilde', then: true, still: true },
  ]);
  expect(await owner`select from app.reasons where condition = 'one-question-per-place'`).toEqual(
    [],
  );
});

test('how far two towns are is known once, as it was told last', async () => {
  const known = await office.owner`
    select one_town, other_town, minutes, told_on::text from app.distances order by told_on, one_town, other_town`;
  expect(known.map((one) => Object.values(one).join(' '))).toEqual([
    'Lindervoorde Merelhout 50 2026-08-31',
    'Lindervoorde Oosterdam 35 2026-08-31',
    'Merelhout Oosterdam 40 2026-08-31',
    'Merelhout Wevelbeke 75 2026-08-31',
    'Lindervoorde Wevelbeke 30 2026-11-28',
  ]);
  expect(await office.owner`select from app.terms where numbers ? 'travel'`).toEqual([]);
});

test('what a coach followed is a completion, with its day where it was known', async () => {
  const { owner } = office;
  const followed = await owner`
    select m.kind, m.given_by, t.name, d.completed_on::text, d.recorded_by from app.completions d
    join app.modules m on m.id = d.module_id left join app.themes t on t.id = m.theme_id
    where d.coach_id = '33638157-26c4-8715-86b0-0ac14441c8be' order by m.kind, t.name`;
  expect(followed.map((one) => Object.values(one).join(' '))).toEqual([
    'starter own  2019-07-09 ',
    'theme partner Basisrechten 2026-04-23 ',
    'theme own Krachtgericht gesprek 2024-06-12 ',
    'theme own Leefwereld 2025-03-19 ',
    'theme own Warm onthaal  ',
  ]);
  expect(
    await owner`
      select m.kind, count(*)::int as rows, count(completed_on)::int as days
      from app.completions d join app.modules m on m.id = d.module_id group by 1 order by 1`,
  ).toEqual([
    { kind: 'starter', rows: before.trained, days: before.trained },
    { kind: 'theme', rows: before.followed, days: before.dated },
  ]);
});

test('a coach who had observed before, still has', async () => {
  const before =
    await office.owner`select from_day::text as day from app.pathway_steps where stage = 'coach'`;
  expect(new Set(before.map(({ day }) => day as string))).toEqual(new Set(['2026-07-22']));
});

test('since when a coach is with us, her pause and that she stopped are steps, each of them', async () => {
  const steps = await office.owner<{ coach: string; said: string }[]>`
    select coach_id as coach, concat_ws(' ', stage, from_day, until_day) as said from app.pathway_steps
    where stage <> 'coach' and heard_by is null and channel is null order by from_day, stage`;
  const saidOf = (coach: string) =>
    steps.filter((one) => one.coach === coach).map(({ said }) => said);
  for (const { id, since } of away) {
    const begun = since === null ? [] : [`meeting ${since}`];
    expect(saidOf(id).filter((said) => said.startsWith('meeting'))).toEqual(begun);
  }
  const [pauses, stopped, both, turned, ...others] = away;
  const awayOf = ({ id }: { id: string }) =>
    saidOf(id).filter((said) => !said.startsWith('meeting'));
  expect(awayOf(pauses!)).toEqual(['paused 2026-10-01']);
  expect(awayOf(stopped!)).toEqual(['stopped 2026-11-01']);
  expect(awayOf(both!)).toEqual(['paused 2026-10-01 2026-11-01', 'stopped 2026-11-01']);
  // She paused from a day on which she had stopped already: that pause took no time, and is kept.
  expect(awayOf(turned!)).toEqual(['stopped 2026-10-01', 'paused 2026-11-01 2026-11-01']);
  expect(others.flatMap(awayOf)).toEqual([]);
});

test('a list that lies sealed with an old word in it is brought in once more, any other stays', async () => {
  const lists = await office.owner`select kind from app.import_previews`;
  expect(lists).toEqual([{ kind: 'coaches' }]);
});

test('a form that was open says no venue: it is shown again, and the day keeps its venue', async () => {
  const days = await office.owner`
    select distinct day >= current_date as comes, version from app.sessions order by comes`;
  expect(days.filter(({ comes }) => comes).every(({ version }) => version === 2)).toBe(true);
  expect(days.filter(({ comes }) => !comes).every(({ version }) => version === 1)).toBe(true);
});
