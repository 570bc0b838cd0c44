import { handleError } from '@app/web/src/hooks.server.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';

type Caught = Parameters<typeof handleError>[0];

const silent = { status: 503, message: 'Even niet', problem: 'database-silent' };

const failing = (caught: object, sent?: FormData) =>
  handleError({
    ...caught,
    event: {
      locals: { ...(sent && { sent }) },
      request: new Request('http://draagkracht.example/coaches/new?/add&page=2'),
      route: { id: '/(office)/coaches/new' },
    },
  } as unknown as Caught);

function aForm(...fields: [string, string | File][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

afterEach(() => vi.restoreAllMocks());

describe('a page that cannot be made after a form', () => {
  test('carries all of it along, key and rows too', () => {
    const fields: [string, string][] = [
      ['firstName', 'Bea'],
      ['words', 'één\ntwee'],
      ['days', 'mon'],
      ['days', 'tue'],
      ['key', 'k'],
    ];
    expect(failing({ kind: 'app', error: silent }, aForm(...fields))).toEqual({
      sent: { action: '/coaches/new?/add&page=2', fields },
    });
  });

  test('an empty field for a file goes without it; with a file she fills it in again', () => {
    const empty = aForm(['name', 'x'], ['list', new File([], '')]);
    expect(failing({ kind: 'app', error: silent }, empty)).toMatchObject({
      sent: { fields: [['name', 'x']] },
    });
    const full = aForm(['name', 'x'], ['list', new File(['a'], 'a.csv')]);
    expect(failing({ kind: 'app', error: silent }, full)).toEqual({ sent: undefined });
  });

  test('what is refused for good, and a page that was only looked at, carry nothing', () => {
    const refused = { status: 403, message: 'Niet voor jou', problem: 'not-allowed' };
    expect(failing({ kind: 'app', error: refused }, aForm(['name', 'x']))).toBeUndefined();
    expect(failing({ kind: 'app', error: silent })).toEqual({ sent: undefined });
  });
});

test('a mistake of ours stands in the log by where it happened, never by what was typed', () => {
  const said: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void said.push(...line));
  const cause = Object.assign(new Error('key postgres://app:secret@host'), { code: 'XX000' });
  const error = new TypeError('Bea Maes 0470 00 00 01\n    at bea@post.example', { cause });
  Object.assign(error, { input: { iban: 'BE68' } });

  const told = failing({ kind: 'unknown', error }, aForm(['name', 'x']));
  expect(told).toMatchObject({ problem: 'unexpected', code: expect.stringMatching(/^DK-\d{4}$/) });
  const [line] = said as [string];
  expect(said).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({
    code: expect.stringMatching(/^DK-/),
    route: '/(office)/coaches/new',
    cause: {
      code: 'XX000',
      at: expect.arrayContaining([expect.stringContaining('failing-page')]),
    },
  });
  for (const hidden of ['Bea', 'bea@', '0470', 'secret', 'BE68'])
    expect(line).not.toContain(hidden);
});
