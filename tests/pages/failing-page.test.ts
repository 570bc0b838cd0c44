import { handleError } from '@app/web/src/hooks.server.ts';
import { afterEach, expect, test, vi } from 'vitest';

type Caught = Parameters<typeof handleError>[0];

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
