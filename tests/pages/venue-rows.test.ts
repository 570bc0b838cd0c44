import {
  inTheOrder,
  keptAtItsPlace,
  rowAddress,
  rowsSought,
} from '@app/web/src/routes/(office)/venues/sought.ts';
import {
  begunRow,
  isTouched,
  markOf,
  typedRows,
} from '@app/web/src/routes/(office)/venues/typed-rows.ts';
import { venueInForm } from '@app/web/src/lib/organisations/venue-form.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const here = (address: string) => new URL(address, 'http://localhost');

test('the address of a row comes back at that row', () => {
  const sought = {
    page: 2,
    row: { venue: '11111111-1111-4111-8111-111111111111', at: 7 },
    saved: 3,
  };
  expect(rowsSought(here(rowAddress(sought)))).toEqual(sought);
  expect(here(rowAddress(sought)).hash).toBe(`#venue-${sought.row.venue}`);
});

test('an address that somebody spoiled asks for the beginning', () => {
  for (const query of ['?page=0', '?page=x', '?venue=x&at=1', '?venue=&at=', '?at=-1'])
    expect(rowsSought(here(`/venues${query}`)), query).toMatchObject({ page: 1, row: null });
  expect(rowsSought(here('/venues?saved=x'))).toEqual({ page: 1, row: null, saved: 0 });
});

test('a row stays where it stood, and no other is lost or doubled', () => {
  const lines = fc.uniqueArray(fc.nat(99), { maxLength: 20 });
  fc.assert(
    fc.property(lines, fc.nat(99), fc.nat(25), (ids, kept, at) => {
      const row = (id: number) => ({ id: String(id) });
      const shown = keptAtItsPlace(ids.map(row), row(kept), at);
      expect(shown.indexOf(shown.find(({ id }) => id === String(kept))!)).toBe(
        Math.min(at, ids.filter((id) => id !== kept).length),
      );
      expect(shown.filter(({ id }) => id !== String(kept))).toEqual(
        ids.filter((id) => id !== kept).map(row),
      );
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    }),
  );
  expect(keptAtItsPlace([{ id: 'a' }], undefined, 0)).toEqual([{ id: 'a' }]);
});

test('rows that were sent stay in their order, and a new one stands after them', () => {
  const lines = ['new', 'c', 'a', 'b'].map((id) => ({ id }));
  expect(inTheOrder(lines, ['a', 'b', 'c']).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new']);
  expect(inTheOrder(lines, [])).toEqual(lines);
});

test('what was typed is known row by row, and a row is touched by any field and by no end of a line', () => {
  const anyRow = fc.record({
    town: fc.string(),
    howToGetThere: fc.string(),
    entrance: fc.string(),
  });
  const sent = (known: object, was = known) =>
    Object.fromEntries(
      Object.entries({ ...venueInForm(known), was: markOf(venueInForm(was)) }).map(
        ([name, value]) => [`one.${name}`, [value]],
      ),
    );
  fc.assert(
    fc.property(anyRow, anyRow, (one, other) => {
      const rows = typedRows({ ...sent(one), 'two.town': ['Lier'], key: ['k'] });
      expect([...rows.keys()]).toEqual(['one', 'two']);
      expect(isTouched(rows.get('one')!)).toBe(false);
      expect(rows.get('two')).toEqual({ town: ['Lier'] });
      fc.pre(
        JSON.stringify(one) !== JSON.stringify(other) && !/[\r]/.test(JSON.stringify([one, other])),
      );
      expect(isTouched(typedRows(sent(one, other)).get('one')!)).toBe(true);
    }),
  );
  const lines = sent({ howToGetThere: 'Bus 3\r\nDe poort' }, { howToGetThere: 'Bus 3\nDe poort' });
  expect(isTouched(typedRows(lines).get('one')!)).toBe(false);
});

test('a row begins where it began, until somebody saw what changed meanwhile', () => {
  const known = venueInForm({ town: 'Lier' });
  const values = { version: ['3'], was: ['before'] };
  const back = { values, errors: {}, key: null, problem: null };
  const refused = (type: string) => ({ ...back, problem: { type, title: '', status: 409 } });
  expect(begunRow(null, 4, known)).toEqual({ version: 4, was: markOf(known) });
  expect(begunRow(back, 4, known)).toEqual({ version: 3, was: 'before' });
  expect(begunRow(refused('/problems/invalid-input'), 4, known).version).toBe(3);
  expect(begunRow(refused('/problems/changed-meanwhile'), 4, known)).toEqual({
    version: 4,
    was: markOf(known),
  });
});
