import { themeFits } from '@app/domain/participation/conditions/theme-fits';
import type { CoachFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const judge = (themeWish: CoachFacts['themeWish']) =>
  themeFits.judge(placeFacts({ coach: { themeWish } }), firstTerms);

test('a theme she likes fits, and so does one about which she wished nothing', () => {
  expect(judge('gladly')).toBe('met');
  expect(judge(null)).toBe('met');
});

test('rather not warns', () => {
  expect(judge('rather-not')).toEqual({ kind: 'rather-not-this-theme' });
  expect(themeFits.weights['rather-not-this-theme'].level).toBe('warns');
});

test('not is not, unless she says so herself', () => {
  expect(judge('not')).toEqual({ kind: 'not-this-theme' });
  expect(themeFits.weights['not-this-theme']).toMatchObject({ level: 'blocks', liftedBy: 'coach' });
});

test('wishes we never asked for are unknown', () => {
  expect(judge('unknown')).toBe('unknown');
});
