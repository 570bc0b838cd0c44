import { fieldTroubles, sayField } from '@app/web/src/lib/language/fields.ts';
import { failures, officeFailures } from '@app/web/src/lib/language/failures.ts';
import { problemNames, sayProblem } from '@app/web/src/lib/language/problems.ts';
import { expect, test } from 'vitest';

test('what was tried too often says from when it works, in a minute that has begun', () => {
  const said = (again?: string) => sayProblem({ type: '/problems/too-many-tries', again });
  expect(said('2026-11-29T09:41:20.500Z')).toContain('Probeer opnieuw om 10.42\u00a0uur.');
  expect(said('2026-07-01T09:42:00.000Z')).toContain('om 11.42\u00a0uur');
  expect(said('2026-11-29T22:59:59.000Z')).toContain('om 0\u00a0uur');
  expect(said()).toContain('Wacht een kwartier');
});

test('every refusal has a sentence of its own', () => {
  const said = problemNames.map((name) => sayProblem({ type: `/problems/${name}` }));
  expect(new Set(said).size).toBe(problemNames.length);
});

test('a refusal nobody thought of is a mistake of ours', () => {
  const unexpected = sayProblem({ type: '/problems/unexpected' });
  expect(sayProblem({ type: '/problems/never-heard-of' })).toBe(unexpected);
  expect(sayProblem({ type: 'about:blank' })).toBe(unexpected);
});

test('a field with a trouble nobody thought of still says what to do', () => {
  expect(fieldTroubles).toContain('invalid');
  expect(sayField('Too small: expected string')).toBe(sayField('invalid'));
});

test('a sentence that asks to wait says how long', () => {
  const pages = [...Object.values(officeFailures), ...Object.values(failures.pages)];
  const all = [
    ...problemNames.map((name) => sayProblem({ type: name })),
    ...pages.map(({ what }) => what),
  ];
  for (const said of all) expect(said).not.toMatch(/wacht even/i);
});

test('no sentence blames, and none asks why', () => {
  const all = [
    ...problemNames.map((name) => sayProblem({ type: name })),
    ...fieldTroubles.map((trouble) => sayField(trouble)),
  ];
  for (const sentence of all)
    expect(sentence).not.toMatch(/fout ingevuld|verplicht|waarom|u moet/i);
});
