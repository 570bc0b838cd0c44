import { folded, lettersOf } from '@app/domain/written';
import { calledLike } from '@app/domain/written';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aForm, coachApi } from './coach-api.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof coachApi>>;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  api = await coachApi(database);
});
afterAll(() => database.drop());
afterEach(async () => {
  await database.owner`
    truncate app.coaches, app.contacts, app.coach_limits, app.coach_days, app.coach_themes, app.completions cascade`;
});

const add = async (firstName: string, lastName: string) => {
  const answer = await api.send(hilde, 'POST', '/coaches', {
    coach: aForm({ firstName, lastName, phone: null }),
    evenIfKnown: true,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return (answer.json() as { id: string }).id;
};

const found = async (search: string) => {
  const { coaches } = (
    await api.get(hilde, `/coaches?search=${encodeURIComponent(search)}`)
  ).json() as { coaches: { id: string; firstName: string; lastName: string }[] };
  return coaches;
};

test.each([
  [
    "D'Hondt",
    ["D'Hondt", 'D’Hondt', 'Dhondt', 'd hondt', 'D´Hondt', 'd`hondt', 'D\u200bHondt', 'DHONDT'],
  ],
  ['D’Hondt', ["D'Hondt", 'Dhondt', 'dhondt']],
  ['Dhondt', ["D'Hondt", 'D’Hondt', 'D Hondt']],
  ['Van den Berghe', ['vandenberghe', 'berghe', 'Van Den Berghe', 'van-den-berghe']],
  ['Vandenberghe', ['van den berghe', 'Vanden Berghe']],
  ['Müller-Lüdenscheidt', ['muller', 'mullerludenscheidt', 'Müller Lüdenscheidt', 'mu\u0308ller']],
  ['Weiß', ['weiss', 'WEISS', 'weiß']],
  ['Sørensen', ['sorensen', 'SØRENSEN']],
  ['Łukasz', ['lukasz']],
  ['Đorđević', ['dordevic']],
  ['Lætitia', ['laetitia']],
  ['Œuvrard', ['oeuvrard']],
  ['Yılmaz', ['yilmaz', 'YILMAZ']],
  ['Παπαδόπουλος', ['παπαδοπουλος', 'ΠΑΠΑΔΟΠΟΥΛΟΣ']],
])('%s is found by %j', async (lastName, searches) => {
  await add('Bea', lastName);
  for (const search of searches) expect(await found(search), search).toMatchObject([{ lastName }]);
});

const word = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'aeiouésçñßøłđæœðıÅİÉαςΣжЙعبאकि가あ漢5'),
      fc.constantFrom(...`'’‘´\`-–. ·،`),
      fc.constantFrom('e\u0301', '\u200b', '\u202e', 'ﬁ', '²', '👩'),
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && lettersOf(text) !== '');

test('every coach is found by her own name as it is shown, and so is a candidate', async () => {
  await fc.assert(
    fc.asyncProperty(word, fc.option(word, { nil: '' }), async (firstName, lastName) => {
      const id = await add(firstName, lastName);
      const shown = (
        await database.owner`
        select id, first_name as "firstName", last_name as "lastName" from app.persons where id = ${id}`
      )[0] as unknown as {
        firstName: string;
        lastName: string;
      };
      const name = `${shown.firstName} ${shown.lastName}`;
      for (const search of [name, name.toUpperCase(), `${shown.lastName} ${shown.firstName}`]) {
        expect(
          (await found(search)).map((coach) => coach.id),
          search,
        ).toContain(id);
        expect(calledLike(search)(shown), search).toBe(true);
      }
    }),
    { numRuns: 45 }, // a page of found coaches holds fifty
  );
}, 30_000);

test('the database folds every sign as the domain does', async () => {
  const signs = Array.from({ length: 0x1ffff }, (_, at) => String.fromCodePoint(at + 1))
    .filter((sign) => /[^\p{Cn}\p{Cs}]/u.test(sign) && !isLateCapital(sign))
    .map((sign) => `a${sign}B`);
  const there = await database.owner<{ folded: string; letters: string }[]>`
    select app.folded(sign) as folded, app.letters_of(sign) as letters
    from unnest(${signs}::text[]) with ordinality as one(sign, at) order by at`;
  const different = signs.filter(
    (sign, at) => there[at]!.folded !== folded(sign) || there[at]!.letters !== lettersOf(sign),
  );
  expect(different).toEqual([]);
});

/** Of capitals that came into Unicode after 2017 a database may not know the small letter. No name has them. */
const isLateCapital = (sign: string) =>
  /[\u1c80-\u1cbf\u2c2f\ua7f1]/.test(sign) || (sign > '\ua700' && sign !== sign.toLowerCase());

test('somebody with one name is there like anybody', async () => {
  await add('Fatma', '');
  expect(await found('fatma')).toMatchObject([{ firstName: 'Fatma', lastName: '' }]);
  expect(await found('')).toHaveLength(1);
});
