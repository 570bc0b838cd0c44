import {
  keptAtItsPlace,
  rowAddress,
  rowsSought,
} from '@app/web/src/routes/(office)/venues/sought.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const here = (address: string) => new URL(address, 'http://localhost');

test('the address of a row comes back at that row', () => {
  const sought = { page: 2, row: { venue: '11111111-1111-4111-8111-111111111111', at: 7 } };
  expect(rowsSought(here(rowAddress(sought)))).toEqual(sought);
  expect(here(rowAddress(sought)).hash).toBe(`#venue-${sought.row.venue}`);
});

test('an address that somebody spoiled asks for the beginning', () => {
  for (const query of ['?page=0', '?page=x', '?venue=x&at=1', '?venue=&at=', '?at=-1'])
    expect(rowsSought(here(`/venues${query}`)), query).toEqual({ page: 1, row: null });
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
