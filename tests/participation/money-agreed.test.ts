import { compensationAgreed } from '@app/domain/participation/conditions/compensation-agreed';
import { oneScheme } from '@app/domain/participation/conditions/one-scheme';
import { travelWithinLimit } from '@app/domain/participation/conditions/travel-within-limit';
import { withinCeilings } from '@app/domain/participation/conditions/within-ceilings';
import { firstTerms, type Terms } from '@app/domain/participation/terms';
import type { Agreed } from '@app/domain/compensation/kept-money';
import { describe, expect, test } from 'vitest';
import { anOccasion, placeFacts, someMoney, someYear } from '../factories/participation.ts';

const terms: Terms = {
  ...firstTerms,
  compensation: { ...firstTerms.compensation, halfDayCents: 2500, fullDayCents: 4300 },
};
const without: Terms = { ...terms, compensation: firstTerms.compensation };

describe('within the ceilings of the law (RV-31)', () => {
  const judge = (different: Parameters<typeof placeFacts>[0]) =>
    withinCeilings.judge(placeFacts(different), terms);
  const ofDay = (flatCents: number | null) =>
    judge({ coach: { money: someMoney({ occasions: [anOccasion({ agreed: { flatCents } })] }) } });

  test('44.02 passes on a day, and 44.03 does not', () => {
    expect(ofDay(4402)).toBe('met');
    expect(ofDay(4403)).toEqual({
      kind: 'above-ceiling',
      asked: 4403,
      left: 4402,
      by: 'day-ceiling',
    });
  });

  test('from 1,408.67 in the year it says what is left after this day', () => {
    const withDue = (flatCents: number) =>
      judge({ coach: { money: someMoney({ years: [someYear({ flatCents })] }) } });
    expect(withDue(140_866 - 2500)).toBe('met');
    expect(withDue(140_867 - 2500)).toEqual({
      kind: 'near-ceiling',
      cents: 176_083 - 140_867,
      days: 14,
    });
  });

  test('a forty-first day has three cents left, and an agreed three cents passes', () => {
    const years = [someYear({ flatCents: 176_080 })];
    expect(judge({ coach: { money: someMoney({ years }) } })).toMatchObject({
      kind: 'above-ceiling',
      left: 3,
      by: 'year-ceiling',
    });
    const agreed = { flatCents: 3, isLower: true };
    expect(
      judge({ coach: { money: someMoney({ years, occasions: [anOccasion({ agreed })] }) } }),
    ).toMatchObject({ kind: 'near-ceiling', cents: 0 });
    expect(
      judge({
        coach: {
          money: someMoney({ years, occasions: [anOccasion({ agreed: { flatCents: null } })] }),
        },
      }),
    ).toBe('met');
  });

  test('what she may expect of other days counts, also where nothing was agreed, and what others gave', () => {
    const years = [someYear({ flatCents: 160_000, elsewhereCents: 8_000 })];
    const other = (agreed: { flatCents: number } | null) =>
      anOccasion({ sessionId: 'other', day: '2027-12-31', minutes: 300, agreed });
    const found = (agreed: { flatCents: number } | null) =>
      judge({ coach: { money: someMoney({ years, occasions: [anOccasion(), other(agreed)] }) } });
    expect(found({ flatCents: 1000 })).toMatchObject({ cents: 176_083 - 171_500 });
    expect(found(null)).toMatchObject({ cents: 176_083 - 174_800 });
  });

  test('a day of the next year counts there, and one that is due counts once', () => {
    const others = [
      anOccasion({ sessionId: 'next', day: '2028-01-01' }),
      anOccasion({ sessionId: 'due', day: '2027-02-01', dueCents: 2500 }),
    ];
    const years = [someYear({ flatCents: 140_866 - 2500 })];
    expect(
      judge({ coach: { money: someMoney({ years, occasions: [anOccasion(), ...others] }) } }),
    ).toBe('met');
  });

  test('two parts of one day share its ceiling', () => {
    const preparation = anOccasion({ occasion: 'preparation', agreed: { flatCents: 1902 } });
    const found = (flatCents: number) =>
      judge({
        coach: {
          money: someMoney({ occasions: [anOccasion({ agreed: { flatCents } }), preparation] }),
        },
      });
    expect(found(2500)).toBe('met');
    expect(found(2501)).toMatchObject({ kind: 'above-ceiling', left: 2500, by: 'day-ceiling' });
  });

  test('a year without figures only warns', () => {
    expect(judge({ session: { legal: {} } })).toEqual({ kind: 'ceiling-missing' });
    expect(withinCeilings.weights['ceiling-missing'].level).toBe('warns');
  });

  test('of a year far ahead nobody knows the figure yet', () => {
    const farAhead = (today: string) => judge({ session: { legal: {}, today } });
    expect(farAhead('2026-12-01')).toEqual({ kind: 'ceiling-missing', year: 2027 });
    expect(farAhead('2026-11-30')).toBe('too-early');
  });

  test('real costs have no ceiling', () => {
    const years = [someYear({ scheme: 'real-costs' })];
    expect(judge({ coach: { money: someMoney({ years }) }, session: { legal: {} } })).toBe('met');
  });
});

describe('agreed beforehand (RV-28)', () => {
  const judge = (different: Parameters<typeof placeFacts>[0], by = terms) =>
    compensationAgreed.judge(placeFacts(different), by);
  const nothing = { money: someMoney({ occasions: [anOccasion({ agreed: null })] }) };

  test('what was agreed is met', () => expect(judge({})).toBe('met'));

  test('before the question it is later, when people agreed on an amount for such a day', () => {
    const asked = { on: null, answer: null };
    expect(judge({ coach: nothing, asked })).toBe('too-early');
    expect(judge({ coach: nothing, asked }, without)).toEqual({ kind: 'no-amount-in-terms' });
  });

  test('a yes without it is no reason to stop, and asks us to say it', () => {
    expect(judge({ coach: nothing })).toEqual({ kind: 'not-agreed' });
    expect(judge({ coach: nothing, asked: { answer: null } })).toBe('too-early');
    expect(compensationAgreed.weights['not-agreed'].level).toBe('warns');
  });

  test('whoever has real costs needs no amount, and whoever observes none at all', () => {
    const money = someMoney({ years: [someYear({ scheme: 'real-costs' })], occasions: [] });
    expect(judge({ coach: { money }, asked: { answer: null } }, without)).toBe('too-early');
    expect(judge({ coach: nothing, asked: { as: 'observer' } }, without)).toBe('too-early');
  });
});

describe('one way in a year (RV-32)', () => {
  const judge = (scheme: 'flat-rate' | 'real-costs' | null, flatCents: number | null) =>
    oneScheme.judge(
      placeFacts({
        coach: {
          money: someMoney({
            years: [someYear({ scheme })],
            occasions: [anOccasion({ agreed: { flatCents } })],
          }),
        },
      }),
      terms,
    );

  test('nothing chosen only warns, and a flat amount beside real costs stops', () => {
    expect(judge(null, 2500)).toEqual({ kind: 'scheme-not-chosen' });
    expect(judge('flat-rate', 2500)).toBe('met');
    expect(judge('real-costs', null)).toBe('met');
    expect(judge('real-costs', 2500)).toEqual({ kind: 'flat-beside-real-costs' });
  });
});

describe('travel beside a flat rate (RV-33)', () => {
  const judge = (
    agreed: Partial<Agreed>,
    { travelTenths = 0, legal = undefined as Record<string, never> | undefined } = {},
  ) =>
    travelWithinLimit.judge(
      placeFacts({
        coach: {
          money: someMoney({
            years: [someYear({ travelTenths })],
            occasions: [anOccasion({ agreed })],
          }),
        },
        ...(legal && { session: { legal } }),
      }),
      terms,
    );

  test('nothing agreed is too early, and a lift counts for nothing', () => {
    expect(judge({})).toBe('too-early');
    expect(judge({ mode: 'lift' })).toBe('met');
  });

  test('2,000 km pass, one tenth more does not', () => {
    const car = { mode: 'car', kmTenths: 1_000 } as const;
    expect(judge(car, { travelTenths: 19_000 })).toEqual({ kind: 'near-travel-limit', left: 0 });
    expect(judge(car, { travelTenths: 19_001 })).toEqual({
      kind: 'beyond-travel-limit',
      left: 999,
      trip: 1_000,
    });
    expect(judge(car, { travelTenths: 14_999 })).toBe('met');
  });

  test('a trip by car on a day without a rate only warns', () => {
    expect(judge({ mode: 'car', kmTenths: 300 }, { legal: {} })).toEqual({
      kind: 'rate-missing',
    });
    expect(travelWithinLimit.weights['rate-missing'].level).toBe('warns');
  });
});
