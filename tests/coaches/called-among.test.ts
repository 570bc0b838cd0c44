import { folded, lettersOf } from '@app/domain/written';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** What coaches who are seen together are called: the one place that decides it, asked as it stands in the database. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

interface Named {
  first: string;
  last: string;
  /** What she chose that others call her. */
  name?: string | null;
  withoutLetter?: boolean;
}

const groupsOf = (rows: readonly { at: number; id: string }[], count: number) =>
  Array.from({ length: count }, (_, at) => rows.filter((row) => row.at === at).map(({ id }) => id));

/** What each of these people is called beside the others of her own group, in one question. */
async function called(groups: readonly (readonly Named[])[]): Promise<string[][]> {
  const rows = groups.flatMap((group, at) =>
    group.map(({ first, last, name = null, withoutLetter = false }) => {
      return { at, id: randomUUID(), first, last, name, withoutLetter };
    }),
  );
  const { owner } = database;
  await owner`
    with told as (
      select * from jsonb_to_recordset(${owner.json(rows)})
        as t (id uuid, first text, last text, name text, "withoutLetter" boolean)
    ), people as (
      insert into app.persons (id, first_name, last_name) select id, first, last from told
    ), coaches as (
      insert into app.coaches (person_id) select id from told
    )
    insert into app.coach_names (coach_id, name, without_letter, channel)
    select id, name, "withoutLetter", 'page' from told where name is not null or "withoutLetter"`;
  const found = await owner<{ id: string; name: string }[]>`
    select c.id, c.name from jsonb_array_elements(${owner.json(groupsOf(rows, groups.length))}) as sets (ids)
    cross join lateral app.called_among(array(select jsonb_array_elements_text(ids)::uuid)) c`;
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return groupsOf(rows, groups.length).map((ids) => ids.map((id) => names.get(id) ?? ''));
}

const benali = { first: 'Fatma', last: 'Benali' };
const bouazza = { first: 'Fatma', last: 'Bouazza' };
const elIdrissi = { first: 'Fatma', last: 'El Idrissi' };

describe('what coaches who are seen together are called', () => {
  test.each<[string, Named[], string[]]>([
    ['one alone', [benali], ['Fatma']],
    ['two who are not alike', [benali, { first: 'Erik', last: 'Benali' }], ['Fatma', 'Erik']],
    ['two who are alike', [benali, elIdrissi], ['Fatma B.', 'Fatma E.']],
    ['three', [benali, elIdrissi, bouazza], ['Fatma Be.', 'Fatma E.', 'Fatma Bo.']],
    [
      'others beside them stay as they are',
      [benali, { first: 'Erik', last: 'Bos' }, elIdrissi],
      ['Fatma B.', 'Erik', 'Fatma E.'],
    ],
    [
      'accents, capitals and signs make no difference to the ear',
      [
        { first: 'Anne-Marie', last: 'Claes' },
        { first: 'Annemarie', last: 'Bos' },
        { first: 'anne marié', last: 'Aerts' },
      ],
      ['Anne-Marie C.', 'Annemarie B.', 'anne marié A.'],
    ],
    [
      'letters of last names that differ by an accent alone are the same',
      [
        { first: 'Eva', last: 'Ébert' },
        { first: 'Eva', last: 'Evers' },
      ],
      ['Eva Éb.', 'Eva Ev.'],
    ],
    [
      'the last name begins with what stands before it',
      [
        { first: 'Jan', last: 'van den Berghe' },
        { first: 'Jan', last: "d'Hondt" },
        { first: 'Jan', last: 'El Amrani' },
      ],
      ['Jan V.', 'Jan D.', 'Jan E.'],
    ],
    [
      'and goes on into the name where that is the same',
      [
        { first: 'Jan', last: 'Van Damme' },
        { first: 'Jan', last: 'Van Dijck' },
        { first: 'Jan', last: 'De Smet' },
      ],
      ['Jan Van Da.', 'Jan Van Di.', 'Jan D.'],
    ],
    [
      'a last name that is the beginning of another stands whole, and has no full stop',
      [
        { first: 'Sara', last: 'Ben' },
        { first: 'Sara', last: 'Benali' },
      ],
      ['Sara Ben', 'Sara Bena.'],
    ],
    [
      'somebody with one name keeps it',
      [benali, { first: 'Fatma', last: '' }],
      ['Fatma B.', 'Fatma'],
    ],
    ['letters that say nothing stay away', [benali, benali], ['Fatma', 'Fatma']],
    [
      'unless they tell both from a third',
      [benali, benali, elIdrissi],
      ['Fatma B.', 'Fatma B.', 'Fatma E.'],
    ],
    ['the name she chose', [{ ...benali, name: 'Mia' }, elIdrissi], ['Mia', 'Fatma']],
    [
      'a chosen name that is like hers puts a letter beside the other',
      [{ ...benali, name: 'Fatma' }, elIdrissi],
      ['Fatma', 'Fatma E.'],
    ],
    [
      'two who chose the same',
      [
        { first: 'Maria', last: 'Claes', name: 'Mia' },
        { ...benali, name: 'Mia' },
      ],
      ['Mia C.', 'Mia B.'],
    ],
    [
      'without her letter, and the other keeps hers',
      [{ ...benali, withoutLetter: true }, elIdrissi],
      ['Fatma', 'Fatma E.'],
    ],
    [
      'both without a letter, as both asked',
      [
        { ...benali, withoutLetter: true },
        { ...elIdrissi, withoutLetter: true },
      ],
      ['Fatma', 'Fatma'],
    ],
    [
      'a letter never points to a coach who shows none',
      [{ ...benali, withoutLetter: true }, bouazza],
      ['Fatma', 'Fatma Bo.'],
    ],
    [
      'a chosen name that looks like a letter',
      [{ first: 'Erik', last: 'Bos', name: 'Fatma B.' }, benali, elIdrissi],
      ['Fatma B.', 'Fatma Be.', 'Fatma E.'],
    ],
  ])('%s', async (_, people, names) => {
    expect(await called([people])).toEqual([names]);
  });

  test('nobody among nobody', async () => {
    expect(await called([[]])).toEqual([[]]);
  });
});

const fromFew = (...names: string[]) => fc.constantFrom(...names);
const aName = fc.record({
  first: fromFew('Fatma', 'fátma', 'Fat’ma', 'Fatma B', 'An', 'Ann', 'Mia', '李', 'Ян'),
  last: fromFew(
    ...[
      '',
      'B',
      'Ben',
      'Benali',
      'Benalí',
      'Bouazza',
      'El Idrissi',
      'Essaidi',
      "D'Hondt",
      'De Smet',
    ],
    ...[
      'Van Damme',
      'Vandamme',
      'van Dijck',
      'van den Bergh',
      'Be.',
      '-',
      'ßen',
      '王小明',
      'Øster',
    ],
  ),
  name: fc.option(fromFew('Fatma', 'Mia', 'Fatma B.', 'Fatma Benali', 'An'), { freq: 4 }),
  withoutLetter: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
});
const group = fc.array(aName, { maxLength: 6 });
const groups = fc.array(group, { minLength: 20, maxLength: 60 });

const calls = ({ first, name }: Named) => name ?? first;
const pairs = <T>(items: readonly T[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

/** No letter tells these two apart: one wants none, or the whole name of one is what the other is called, or hers too. */
const isExcused = (one: Named, other: Named) =>
  one.withoutLetter === true ||
  other.withoutLetter === true ||
  whole(one) === whole(other) ||
  (lettersOf(calls(one)) !== lettersOf(calls(other)) &&
    (whole(one) === lettersOf(calls(other)) || whole(other) === lettersOf(calls(one))));
const whole = (who: Named) => lettersOf(`${calls(who)}${who.last}`);

describe('of any people', () => {
  test('those who can be told apart are, and each is called what she is called', () =>
    fc.assert(
      fc.asyncProperty(groups, async (all) => {
        for (const [at, names] of (await called(all)).entries()) {
          const people = all[at]!.map((who, place) => ({ who, shown: names[place]! }));
          for (const { who, shown } of people) {
            expect(shown.startsWith(calls(who))).toBe(true);
            if (who.withoutLetter) expect(shown).toBe(calls(who));
          }
          for (const [one, other] of pairs(people))
            if (!isExcused(one.who, other.who))
              expect(folded(one.shown), JSON.stringify(all[at])).not.toBe(folded(other.shown));
        }
      }),
      { numRuns: 12 },
    ));

  test('letters stand only beside names that are alike', () =>
    fc.assert(
      fc.asyncProperty(groups, async (all) => {
        for (const [at, names] of (await called(all)).entries())
          for (const [place, who] of all[at]!.entries()) {
            const sounds = all[at]!.map((one) => lettersOf(calls(one)));
            const isAlone = sounds.filter((sound) => sound === sounds[place]).length === 1;
            if (isAlone) expect(names[place]).toBe(calls(who));
          }
      }),
      { numRuns: 5 },
    ));

  test('their order makes no difference', () =>
    fc.assert(
      fc.asyncProperty(groups, async (all) => {
        const [forwards, backwards] = [
          await called(all),
          await called(all.map((people) => people.toReversed())),
        ];
        expect(backwards.map((names) => names.toReversed())).toEqual(forwards);
      }),
      { numRuns: 5 },
    ));

  test('somebody more takes no difference away', () =>
    fc.assert(
      fc.asyncProperty(groups, aName, async (all, more) => {
        const [before, after] = [
          await called(all),
          await called(all.map((people) => [...people, more])),
        ];
        for (const [at, people] of all.entries())
          for (const [one, other] of pairs([...people.keys()])) {
            const differ = (names: string[]) => folded(names[one]!) !== folded(names[other]!);
            if (differ(before[at]!) && !isExcused(people[one]!, people[other]!))
              expect(differ(after[at]!)).toBe(true);
          }
      }),
      { numRuns: 5 },
    ));
});
