import { outcomeOfError, outcomeOfSuccess } from '@app/emails/outcome';
import { smtpServer } from '@app/emails/smtp-server';
import { expect, test } from 'vitest';

test('a success that rejected its recipient was not sent', () => {
  const refused = (responseCode: number) => ({
    accepted: [],
    rejected: ['nadia@post.example'],
    rejectedErrors: [{ responseCode, permanent: responseCode >= 500, command: 'RCPT TO' }],
  });
  expect(outcomeOfSuccess(refused(550))).toEqual({ never: '550 RCPT TO' });
  expect(outcomeOfSuccess(refused(451))).toEqual({ later: '451 RCPT TO' });
  expect(outcomeOfSuccess({ accepted: [], rejectedErrors: [] })).toEqual({ later: 'rejected' });
  expect(outcomeOfSuccess({ accepted: ['nadia@post.example'] })).toBe('sent');
});

test('a refused sign-in at the mail server is no fault of the address', () => {
  const error = { code: 'EAUTH', responseCode: 535, permanent: true, command: 'AUTH PLAIN' };
  expect(outcomeOfError(error, false)).toEqual({ later: '535 AUTH PLAIN' });
});

test('a reason never repeats what a server said, since that holds the address', () => {
  const error = Object.assign(new Error('550 nadia@post.example unknown'), {
    responseCode: 550,
    permanent: true,
    command: 'RCPT TO',
    response: '550 nadia@post.example unknown',
  });
  expect(JSON.stringify(outcomeOfError(error, false))).not.toContain('nadia');
});

test('a password travels only over TLS, except to this machine', () => {
  expect(smtpServer('smtp://me:p%40ss@mail.example:2525')).toMatchObject({
    host: 'mail.example',
    port: 2525,
    secure: false,
    requireTLS: true,
    auth: { user: 'me', pass: 'p@ss' },
  });
  expect(smtpServer('smtp://me:pass@localhost').requireTLS).toBe(false);
  expect(smtpServer('smtp://relay.example')).toMatchObject({ port: 587, requireTLS: false });
  expect(smtpServer('smtps://mail.example')).toMatchObject({ port: 465, secure: true });
});
