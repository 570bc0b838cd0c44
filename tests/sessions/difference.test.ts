import type { Moment } from '@app/domain/moment';
import { asItWas, aspectsOf, readAsItWas } from '@app/domain/sessions/as-it-was';
import {
  aspects,
  difference,
  type Aspect,
  type CountedOn,
  type DayNow,
} from '@app/domain/sessions/difference';
import type { Talk } from '@app/domain/sessions/talks';
import {
  asksAgain,
  isFirstWayAlone,
  whatToHear,
  type CountsOnIt,
} from '@app/domain/sessions/who-hears';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const now: Moment = '2030-01-01T08:00:00.000Z';
const readers: CountsOnIt[] = ['comes', 'asked', 'trainer'];

const talk = (different: Partial<Talk> = {}): Talk => ({
  on: '2030-03-07',
  at: '10:00',
  minutes: 30,
  how: null,
  ...different,
});
const aDay: CountedOn = {
  day: '2030-03-14',
  from: '09:30',
  until: '12:30',
  venue: 'de-brug',
  address: 'Kerkstraat 5, Lier',
  way: 'Bus 5 tot de kerk',
  trainers: ['naima'],
  preparation: talk(),
  debriefing: talk({ on: '2030-03-14', at: '12:30' }),
};
const asIs = (different: Partial<DayNow> = {}): DayNow => ({ ...aDay, held: [], ...different });

const someTalk = fc.option(
  fc.record({
    on: fc.constantFrom('2029-12-01', '2030-03-07', '2030-03-21'),
    at: fc.constantFrom('10:00', '16:00', null),
    minutes: fc.constantFrom(30, 45, null),
    how: fc.constantFrom('bellen', 'in het lokaal', null),
  }),
);
const someDay = fc.record({
  day: fc.constantFrom('2030-03-14', '2030-03-21'),
  from: fc.constantFrom('09:30', '10:00'),
  until: fc.constantFrom('12:30', '16:00'),
  venue: fc.constantFrom('de-brug', 'de-kaai', null),
  address: fc.constantFrom('Kerkstraat 5, Lier', 'Markt 1, Mol', ''),
  way: fc.constantFrom('Bus 5 tot de kerk', 'Te voet\nDe blauwe deur', ''),
  trainers: fc.subarray(['naima', 'wouter', 'pj']),
  preparation: someTalk,
  debriefing: someTalk,
});

describe('what differs of a day', () => {
  const another: Record<Aspect, Partial<DayNow>> = {
    day: { day: '2030-03-21' },
    hours: { until: '16:00' },
    venue: { venue: 'de-kaai', address: 'Markt 1, Mol', way: 'Te voet' },
    address: { address: 'Markt 1, Mol' },
    way: { way: 'Te voet' },
    'first-way': { way: 'Te voet' },
    company: { trainers: ['wouter'] },
    preparation: { preparation: talk({ on: '2030-03-08' }) },
    debriefing: { debriefing: null },
  };

  test.each(aspects)('is its %s alone, when that is another', (aspect) => {
    const was = aspect === 'first-way' ? { ...aDay, way: '' } : aDay;
    expect(difference(was, asIs(another[aspect]), now)).toEqual([aspect]);
  });

  test.each(aspects)('reaches somebody, when it is its %s', (aspect) => {
    const heard = readers.flatMap((reader) => whatToHear(reader, [aspect]));
    expect(new Set(heard)).toEqual(new Set([aspect]));
  });

  test('is nothing, between a day and itself', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(difference(day, { ...day, held: [] }, now)).toEqual([]);
      }),
    );
  });

  test('is the same both ways, for what is to come', () => {
    const toCome = someDay.filter(
      ({ preparation, debriefing }) =>
        (preparation?.on ?? now) >= '2030' && (debriefing?.on ?? now) >= '2030',
    );
    fc.assert(
      fc.property(toCome, toCome, (one, other) => {
        // Only a way has a direction: from nothing it is the first one.
        const between = (was: CountedOn, is: CountedOn) =>
          difference(was, { ...is, held: [] }, now).map((aspect) =>
            aspect === 'first-way' ? 'way' : aspect,
          );
        expect(between(one, other)).toEqual(between(other, one));
      }),
    );
  });

  test.each([
    [
      'trainers in another order',
      { trainers: ['wouter', 'naima'] },
      { trainers: ['naima', 'wouter'] },
    ],
    ['an address with another capital', {}, { address: 'kerkstraat 5,  Lier' }],
    ['a preparation that was held', {}, { preparation: null, held: ['preparation' as const] }],
    ['a preparation that is moved into the past', {}, { preparation: talk({ on: '2029-12-01' }) }],
    ['a day that has begun', {}, { day: '2029-12-31' }],
  ])('is nothing in %s', (_, was, is) => {
    expect(difference({ ...aDay, ...was }, asIs({ ...was, ...is }), now)).toEqual([]);
  });

  test('is another way only where there was one', () => {
    const unknown = { ...aDay, way: '' };
    expect(difference(unknown, asIs(), now)).toEqual(['first-way']);
    expect(difference(aDay, asIs({ way: '' }), now)).toEqual(['way']);
    expect(isFirstWayAlone(['first-way'])).toBe(true);
    expect(isFirstWayAlone(['address', 'first-way'])).toBe(false);
    expect(isFirstWayAlone(['way'])).toBe(false);
    expect(isFirstWayAlone([])).toBe(false);
  });

  test('is a preparation that is agreed at last, or agreed no longer', () => {
    expect(difference({ ...aDay, preparation: null }, asIs(), now)).toEqual(['preparation']);
    expect(difference(aDay, asIs({ preparation: null }), now)).toEqual(['preparation']);
  });
});

describe('what a reader hears of it', () => {
  test('is hers, once, and in one order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), someDay, someDay, (reader, one, other) => {
        const differs = difference(one, { ...other, held: [] }, now);
        const heard = whatToHear(reader, differs);
        expect(differs).toEqual(expect.arrayContaining(heard));
        expect(heard).toEqual(aspects.filter((aspect) => heard.includes(aspect)));
      }),
    );
  });

  test('asks again after a move alone', () => {
    for (const aspect of aspects)
      expect(asksAgain([aspect]), aspect).toBe(['day', 'hours', 'venue'].includes(aspect));
  });

  test('is another trainer for the coach who comes alone', () => {
    expect(readers.filter((reader) => whatToHear(reader, ['company']).length > 0)).toEqual([
      'comes',
    ]);
  });
});

describe('how a day was, beside a letter', () => {
  test('is read back as it was, and nothing else is kept', () => {
    fc.assert(
      fc.property(someDay, someDay, (was, other) => {
        const is = { ...other, held: [] };
        const differs = difference(was, is, now);
        const about = asItWas(was, differs);
        expect(aspectsOf(about)).toEqual(differs);
        expect(difference({ ...is, ...readAsItWas(about) }, is, now)).toEqual(differs);
        expect(was).toMatchObject(readAsItWas(about));
      }),
    );
  });
});
