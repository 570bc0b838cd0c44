import { available } from '@app/domain/participation/conditions/available';
import { judgePlace } from '@app/domain/participation/judge';
import { clashes } from '@app/domain/participation/private-wishes';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const nothing = { unfreeDays: [], notForOrganisations: [], notWithPeople: [] };
const thisDay = { day: '2027-03-14', organisationId: 'ocmw', personIds: ['naima', 'erik'] };

test.each([
  ['an unfree day', { unfreeDays: ['2027-03-14'] }, { unfreeDays: ['2027-03-15'] }],
  ['her own service (RV-11)', { notForOrganisations: ['ocmw'] }, { notForOrganisations: ['caw'] }],
  ['a trainer or fellow coach', { notWithPeople: ['erik'] }, { notWithPeople: ['els'] }],
])('%s clashes, another one does not', (_, same, another) => {
  expect(clashes({ ...nothing, ...same }, thisDay)).toBe(true);
  expect(clashes({ ...nothing, ...another }, thisDay)).toBe(false);
});

test('without wishes nothing clashes', () => {
  expect(clashes(nothing, thisDay)).toBe(false);
  expect(available.judge(placeFacts(), firstTerms)).toBe('met');
});

test('whichever wish it is, what is told is the same to the byte and carries nothing', () => {
  const told = [
    { ...nothing, unfreeDays: ['2027-03-14'] },
    { ...nothing, notForOrganisations: ['ocmw'] },
    { ...nothing, notWithPeople: ['naima'] },
  ].map((wishes) => {
    const facts = placeFacts({ coach: { unavailable: clashes(wishes, thisDay) } });
    return JSON.stringify(judgePlace(facts, firstTerms));
  });
  expect(new Set(told).size).toBe(1);
  expect(judgePlace(placeFacts({ coach: { unavailable: true } }), firstTerms)[0]).toEqual({
    condition: 'available',
    id: null,
    finding: { kind: 'not-available' },
    level: 'blocks',
    liftedBy: 'coach',
    remedy: 'call-coach',
  });
});
