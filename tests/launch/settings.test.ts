import { CannotStart } from '@app/db/obstacle';
import { expect, test } from 'vitest';
import { sayObstacle } from '../../web/launch/obstacles.nl.ts';
import { readSettings } from '../../web/launch/settings.ts';

function refusal(env: NodeJS.ProcessEnv, args: string[] = []): string {
  try {
    readSettings(args, env);
    return 'no refusal';
  } catch (error) {
    return error instanceof CannotStart ? sayObstacle(error.obstacle) : String(error);
  }
}

test('nothing has to be set', () => {
  expect(readSettings([], {})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    originGiven: false,
    databaseUrl: null,
    empty: false,
  });
});

test('another port is another origin, unless the origin is given', () => {
  expect(readSettings([], { PORT: '3100' }).origin).toBe('http://localhost:3100');
  const given = { PORT: '3100', ORIGIN: 'https://coaches.example/' };
  expect(readSettings([], given).origin).toBe('https://coaches.example');
});

test('an empty setting is one that is not there', () => {
  expect(readSettings([], { DATABASE_URL: ' ', PORT: '' })).toMatchObject({
    databaseUrl: null,
    port: 3000,
  });
});

test.each([
  [{ PORT: 'three' }, 'PORT=three kan niet'],
  [{ PORT: '65536' }, 'PORT=65536 kan niet'],
  [{ PORT: '-1' }, 'PORT=-1 kan niet'],
  [{ APP_SECRET: 'x'.repeat(31) }, 'APP_SECRET is te kort'],
  [{ SEAL_KEY_FILE: '/no/such/key' }, 'Het bestand /no/such/key'],
  [{ ORIGIN: 'coaches.example' }, 'ORIGIN is geen geldig adres'],
  [{ DATABASE_URL: 'not-an-address' }, 'DATABASE_URL is geen geldig adres'],
  [{ DATABASE_URL: 'mysql://server/x' }, 'DATABASE_URL is geen geldig adres'],
  [{ API_URL: 'server:3000' }, 'API_URL is geen geldig adres'],
  [{ SEAL_KEY_FILE: '/tmp' }, 'Het bestand /tmp'],
  [{ SMTP_URL: 'mail.example:587' }, 'SMTP_URL is geen geldig adres'],
  [{ SMTP_URL: 'https://mail.example' }, 'SMTP_URL is geen geldig adres'],
  [{ SMTP_URL: 'smtps:mail.example' }, 'SMTP_URL is geen geldig adres'],
  [{ SMTP_URL: 'smtps://an:se%zzcret@mail.example' }, 'SMTP_URL is geen geldig adres'],
  [{ SMTP_URL: 'smtps://an:se#cret@mail.example' }, 'SMTP_URL is geen geldig adres'],
  [{ MAIL_FROM: 'Draagkracht' }, 'MAIL_FROM is geen geldig e-mailadres'],
  [{ MAIL_FROM: 'post@huis.example, an@huis.example' }, 'MAIL_FROM is geen geldig e-mailadres'],
])('%o is refused in one sentence', (env, sentence) => {
  expect(refusal(env)).toContain(sentence);
});

test('the highest port and the shortest secret that are allowed', () => {
  expect(refusal({ PORT: '65535', APP_SECRET: 'x'.repeat(32) })).toBe('no refusal');
});

test('a mail server and a sender that can be meant', () => {
  for (const SMTP_URL of [
    'smtp://localhost:25',
    'smtps://an%40x:s%23@mail.example',
    'smtp://[::1]',
  ])
    expect(refusal({ SMTP_URL, MAIL_FROM: 'Huis <post@huis.example>' })).toBe('no refusal');
});

test('an option that does not exist is named', () => {
  expect(refusal({}, ['--empty', '--emtpy'])).toContain('De optie --emtpy bestaat niet');
});
