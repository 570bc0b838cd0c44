import { neededAhead } from '@app/domain/compensation/agreed-amount';
import type { Agreed, OccasionKept } from '@app/domain/compensation/kept-money';
import { addDays, daysBetween } from '@app/domain/day';
import { askedAhead, nothingAdvanced } from '@app/domain/participation/conditions/nothing-advanced';
import { worseIn } from '@app/domain/participation/difference-of-terms';
import {
  foreseePlace,
  groupOf,
  judgeAskedAhead,
  judgePlace,
  stops,
} from '@app/domain/participation/judge';
import { firstTerms, type Terms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { allHold, anOccasion, placeFacts, someMoney } from '../factories/participation.ts';

/** A day of Sunday 14 March 2027, for which she asked a ticket. */
const factsOn = (
  today: string,
  agreed: Partial<Agreed> | null = {},
  of: Partial<Omit<OccasionKept, 'agreed'>> = {},
) =>
  placeFacts({
    coach: {
      money: someMoney({
        occasions: [
          anOccasion({ ...of, agreed: agreed === null ? null : { needs: 'ticket', ...agreed } }),
        ],
      }),
    },
    session: { today },
  });
const judge = (...facts: Parameters<typeof factsOn>) =>
  nothingAdvanced.judge(factsOn(...facts), firstTerms);

test('it is later three days before, warns two days before, and stops from the day before on', () => {
  expect(judge('2027-03-11')).toBe('too-early');
  const warns = { kind: 'to-hand-over', needs: 'ticket', by: '2027-03-12' };
  expect(judge('2027-03-12')).toEqual(warns);
  expect(judge('2027-03-13')).toEqual({ kind: 'not-handed-over', needs: 'ticket' });
  expect(judge('2027-03-14')).toEqual({ kind: 'not-handed-over', needs: 'ticket' });
  expect(judge('2027-03-12', { needs: 'advance' })).toEqual({ ...warns, needs: 'advance' });
});

test('the days are those that people agreed on', () => {
  const terms: Terms = {
    ...firstTerms,
    nothingAdvanced: { warnDaysBefore: 7, stopDaysBefore: 3 },
  };
  const on = (today: string) => nothingAdvanced.judge(factsOn(today), terms);
  expect(on('2027-03-06')).toBe('too-early');
  expect(on('2027-03-07')).toEqual({ kind: 'to-hand-over', needs: 'ticket', by: '2027-03-10' });
  expect(on('2027-03-10')).toMatchObject({ kind: 'to-hand-over' });
  expect(on('2027-03-11')).toMatchObject({ kind: 'not-handed-over' });
});

test('what is in her hand by the day itself is in order, and what comes after it is no advance', () => {
  expect(judge('2027-03-13', {}, { handedOn: '2027-03-13' })).toBe('met');
  expect(judge('2027-03-15', {}, { handedOn: '2027-03-14' })).toBe('met');
  expect(judge('2027-03-15', {}, { handedOn: '2027-03-15' })).toMatchObject({
    kind: 'not-handed-over',
  });
});

test('a coach who asked for nothing waits for nothing, and before it is asked we do not know', () => {
  expect(judge('2027-03-13', { needs: null })).toBe('met');
  expect(judge('2027-03-13', null)).toBe('too-early');
});

test('as long as she has no place it stops no question and no yes of hers', () => {
  expect(judge('2027-03-13', {}, { isHers: false })).toBe('too-early');
  expect(judge('2027-03-13', {}, { occasion: 'preparation' })).toBe('too-early');
  expect(judge('2027-03-13', {}, { sessionId: 'other' })).toBe('too-early');
});

test('it is our work, and she alone may go along without', () => {
  const facts = factsOn('2027-03-13');
  const judgements = judgePlace(facts, allHold);
  expect(stops(judgements).map(({ condition }) => condition)).toEqual(['nothing-advanced']);
  expect(groupOf(judgements)).toBe('arrange-first');
  const { coachId } = facts.coach;
  const { sessionId, day } = facts.session;
  const about = { sessionId, coachId, condition: 'nothing-advanced', on: day } as const;
  const lifted = (recorded: Parameters<typeof judgePlace>[2]) =>
    stops(judgePlace(facts, allHold, recorded));
  expect(lifted({ reasons: [], ownChoices: [about] })).toEqual([]);
  expect(lifted({ reasons: [{ ...about, words: 'Morgen.' }], ownChoices: [] })).toHaveLength(1);
});

test('on any day it stands as near as the day is, and getting something is never worse', () => {
  const numbers = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 29 }))
    .map(([stop, more]) => ({ stopDaysBefore: stop, warnDaysBefore: Math.min(30, stop + more) }));
  const days = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(
      numbers,
      days,
      fc.constantFrom(...neededAhead),
      days,
      (agreed, left, needs, given) => {
        const day = '2027-03-14';
        const today = addDays(day, -left);
        const terms = { ...firstTerms, nothingAdvanced: agreed };
        const found = askedAhead({ day, needs, handedOn: null }, today, terms);
        const stands = typeof found === 'object' ? found.kind : found;
        expect(stands).toBe(
          left <= agreed.stopDaysBefore
            ? 'not-handed-over'
            : left <= agreed.warnDaysBefore
              ? 'to-hand-over'
              : 'too-early',
        );
        // The day it names is still in time, and the one after is not.
        if (typeof found === 'object' && found.kind === 'to-hand-over') {
          const on = (then: string) => askedAhead({ day, needs, handedOn: null }, then, terms);
          expect(found.by >= today).toBe(true);
          expect(on(found.by)).toMatchObject({ kind: 'to-hand-over' });
          expect(on(addDays(found.by, 1))).toMatchObject({ kind: 'not-handed-over' });
        }
        const handedOn = addDays(day, -given);
        const after = askedAhead({ day, needs, handedOn }, today, terms);
        expect(after).toEqual(daysBetween(handedOn, day) >= 0 ? 'met' : found);
      },
    ),
  );
});

test('an office that decided nothing about it is not touched, and sees it coming', () => {
  const asked = { day: '2027-03-14', needs: 'ticket', handedOn: null } as const;
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const money = { ...facts.coach.money, occasions: [] };
      expect(judgePlace({ ...facts, coach: { ...facts.coach, money } }, firstTerms)).toEqual(
        judgePlace(facts, firstTerms),
      );
    }),
  );
  expect(foreseePlace(factsOn('2027-03-13'), firstTerms)).toContainEqual(
    expect.objectContaining({ condition: 'nothing-advanced', id: 'RV-29', level: 'blocks' }),
  );
  expect(judgeAskedAhead(asked, '2027-03-13', firstTerms)).toBe(null);
  expect(judgeAskedAhead(asked, '2027-03-13', allHold)).toMatchObject({ level: 'blocks' });
});

test('it is no second task when it begins to hold', () => {
  const facts = factsOn('2027-03-13');
  const before = { ...allHold, holdsFrom: { ...allHold.holdsFrom, 'nothing-advanced': null } };
  expect(worseIn(judgePlace(facts, before), judgePlace(facts, allHold))).toEqual([]);
});
