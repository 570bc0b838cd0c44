import { formOf, refused, typedIn } from '@app/web/src/lib/server/form.ts';
import { expect, test } from 'vitest';

const posted = (fields: [name: string, value: string][]) => {
  const body = new URLSearchParams(fields);
  const request = new Request('http://draagkracht.example/', { method: 'POST', body });
  return { request } as Parameters<typeof typedIn>[0];
};

const problem = (name: string, status: number) => ({
  type: `/problems/${name}`,
  title: name,
  status,
});

test('text becomes the values of a contract', async () => {
  const form = posted([
    ['name', 'Leefwereld'],
    ['remark', ' '],
    ['places', '2'],
    ['day', '24/11/2026'],
    ['from', '9.30'],
    ['pays', '43,00'],
    ['themes', 'a'],
    ['themes', 'b'],
    ['own', 'yes'],
  ]);
  const { body } = await typedIn(form, {
    name: 'text',
    remark: 'maybe',
    places: 'number',
    day: 'day',
    from: 'time',
    pays: 'maybe-money',
    themes: 'list',
    own: 'ticked',
    other: 'ticked',
  });
  expect(body).toEqual({
    name: 'Leefwereld',
    remark: null,
    places: 2,
    day: '2026-11-24',
    from: '09:30',
    pays: 4300,
    themes: ['a', 'b'],
    own: true,
    other: false,
  });
});

test('a field that may stay empty says so', async () => {
  const fields = { often: 'maybe-number', since: 'maybe-day' } as const;
  const { body: empty } = await typedIn(posted([['often', ' ']]), fields);
  expect(empty).toEqual({ often: null, since: null });

  const filled = posted([
    ['often', '2'],
    ['since', '16/06/2022'],
  ]);
  expect((await typedIn(filled, fields)).body).toEqual({ often: 2, since: '2022-06-16' });
});

test('what nobody can read goes to the API as typed, so that it is refused there', async () => {
  const { body } = await typedIn(posted([['from', 'half tien']]), { from: 'time' });
  expect(body.from).toBe('half tien');
});

test('rows stay in order when one in between was taken away', async () => {
  const form = posted([
    ['sessions.10.day', '2027-02-16'],
    ['sessions.0.day', '2027-01-12'],
    ['sessions.2.day', '2027-01-26'],
  ]);
  const { body } = await typedIn(form, { sessions: [{ day: 'day' }] });
  expect(body.sessions.map(({ day }) => day)).toEqual(['2027-01-12', '2027-01-26', '2027-02-16']);
});

test('a pointer leads back to its field, with what was typed', () => {
  const errors = [{ pointer: '#/sessions/0/from', detail: 'not-a-time' }];
  const { status, data } = refused(
    { ...problem('invalid-input', 422), errors },
    { 'sessions.0.from': ['half tien'], key: ['k'] },
  );
  expect(status).toBe(422);
  expect(data.errors).toEqual({ 'sessions.0.from': 'not-a-time' });
  expect(data.values).toEqual({ 'sessions.0.from': ['half tien'] });
});

test('the key is used again only when nobody knows whether the first try arrived', () => {
  const keyAfter = (name: string, status: number) =>
    refused(problem(name, status), { key: ['k'] }).data.key;
  expect(keyAfter('unexpected', 500)).toBe('k');
  expect(keyAfter('too-busy', 503)).toBe('k');
  expect(keyAfter('invalid-input', 422)).toBeNull();
  expect(keyAfter('conditions-not-met', 409)).toBeNull();
});

const multipart = 'multipart/form-data; boundary=edge';

test.each([
  ['half a form', multipart, '--edge\r\nContent-Disposition: form-data; name="x"\r\n\r\n'],
  ['a part without a name', multipart, '--edge\r\n\r\nx\r\n--edge--\r\n'],
  ['no edges', 'multipart/form-data', 'x'],
  ['what no form is', 'text/plain', 'x'],
])('%s is refused as it came, not as a mistake of ours', async (_, type, body) => {
  const headers = { 'content-type': type };
  const request = new Request('http://draagkracht.example/', { method: 'POST', headers, body });
  await expect(formOf({ request })).rejects.toMatchObject({ status: 400 });
});

test('a form that is too large stays too large', async () => {
  const tooLarge = Object.assign(new Error('too large'), { status: 413 });
  const body = new ReadableStream({ start: (stream) => stream.error(tooLarge) });
  const headers = { 'content-type': multipart };
  const init = { method: 'POST', headers, body, duplex: 'half' as const };
  const request = new Request('http://draagkracht.example/', init);
  await expect(formOf({ request })).rejects.toBe(tooLarge);
});
