import { noteOn } from '@app/domain/coaches/agreement-note';
import { noteSigned } from '@app/domain/participation/conditions/note-signed';
import type { CoachFacts } from '@app/domain/participation/facts';
import { foreseePlace, groupOf, judgePlace, stops } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { allHold, placeFacts } from '../factories/participation.ts';

/** A day of 14 March 2027, with versions of 2025 and 2026. */
const judge = (
  signedNotes: CoachFacts['signedNotes'],
  notes: readonly string[] = ['2025-01-01', '2026-01-01'],
) => noteSigned.judge(placeFacts({ coach: { signedNotes }, session: { notes } }), firstTerms);
const [older, newer] = [
  { validFrom: '2025-01-01', on: '2025-02-01' },
  { validFrom: '2026-01-01', on: '2026-02-01' },
];

test('the version that holds on the day counts, signed on that day at the latest', () => {
  expect(judge([newer])).toBe('met');
  expect(judge([{ ...newer, on: '2027-03-14' }])).toBe('met');
  expect(judge([{ ...newer, on: '2027-03-15' }])).toEqual({ kind: 'note-not-signed' });
});

test('a version that begins on the day asks again, and one that begins the day after does not yet', () => {
  expect(judge([newer], ['2026-01-01', '2027-03-14'])).toEqual({
    kind: 'note-changed',
    from: '2027-03-14',
  });
  expect(judge([newer], ['2026-01-01', '2027-03-15'])).toBe('met');
});

test('the next version signed before it holds is enough', () => {
  const next = { validFrom: '2027-04-01', on: '2027-03-01' };
  expect(judge([next], ['2026-01-01', '2027-04-01'])).toBe('met');
  expect(judge([next], ['2027-04-01'])).toBe('met');
});

test('a changed note stops nobody who signed the one before; a coach who signed none is stopped', () => {
  expect(judge([older])).toEqual({ kind: 'note-changed', from: '2026-01-01' });
  const stopped = (signedNotes: CoachFacts['signedNotes']) =>
    stops(judgePlace(placeFacts({ coach: { signedNotes } }), allHold)).map(
      ({ condition }) => condition,
    );
  expect(stopped([older])).toEqual([]);
  expect(stopped([])).toEqual(['note-signed']);
  expect(noteSigned.weights['note-not-signed']).toMatchObject({
    level: 'blocks',
    liftedBy: 'nobody',
  });
});

test('without a note it is not known, which stops until somebody writes it', () => {
  expect(judge([], [])).toBe('unknown');
  expect(judge([], ['2027-03-15'])).toBe('unknown');
  const facts = placeFacts({ coach: { signedNotes: [] }, session: { notes: [] } });
  expect(stops(judgePlace(facts, allHold)).map(({ condition }) => condition)).toEqual([
    'note-signed',
  ]);
});

test('it is our work, and no question for an observer', () => {
  const coach = { signedNotes: [] };
  expect(groupOf(judgePlace(placeFacts({ coach }), allHold))).toBe('arrange-first');
  const observes = placeFacts({ coach, asked: { as: 'observer' } });
  expect(noteSigned.judge(observes, firstTerms)).toBe('too-early');
});

test('in whatever order they were written down, the same is said', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const turned = {
        ...facts,
        coach: { ...facts.coach, signedNotes: facts.coach.signedNotes.toReversed() },
        session: { ...facts.session, notes: facts.session.notes.toReversed() },
      };
      expect(noteSigned.judge(turned, firstTerms)).toEqual(noteSigned.judge(facts, firstTerms));
    }),
  );
  expect(noteOn(['2026-01-01', '2025-01-01'], '2025-12-31')).toBe('2025-01-01');
  expect(noteOn(['2026-01-01'], '2025-12-31')).toBeNull();
});

test('an office that decided nothing about it is not touched, and sees it coming', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const unsigned = { ...facts, coach: { ...facts.coach, signedNotes: [] } };
      expect(judgePlace(unsigned, firstTerms)).toEqual(judgePlace(facts, firstTerms));
    }),
  );
  const facts = placeFacts({ coach: { signedNotes: [] } });
  expect(foreseePlace(facts, firstTerms)).toContainEqual(
    expect.objectContaining({ condition: 'note-signed', id: 'RV-05', level: 'blocks' }),
  );
});
