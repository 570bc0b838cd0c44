import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { examples } from '@app/emails/examples';
import type { Letter } from '@app/emails/letter';
import { postBy, type Patience } from '@app/emails/post';
import ICAL from 'ical.js';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { mailServer, refusal, soonSilent } from './smtp-room.ts';

const letter = examples['sessions/confirmed'] as Letter;
const nadia = { name: 'Nadia Benali', address: 'nadia@post.example' };
const envelope = {
  messageId: '<letter-1@draagkracht.example>',
  from: { name: 'Hilde via Draagkracht', address: 'post@draagkracht.example' },
  replyTo: { name: 'Hilde', address: 'hilde@weefkamer.example' },
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(options?: SMTPServerOptions, patience?: Patience) {
  const server = await mailServer(options);
  closing.push(server.close);
  return { ...server, send: () => postBy(server.url, patience).send(letter, nadia, envelope) };
}

test('a letter arrives whole: both parts, the headers and the calendar', async () => {
  const { send, received, recipients } = await open();
  expect(await send()).toBe('sent');

  const [mail] = received;
  expect(recipients).toEqual(['nadia@post.example']);
  expect(mail?.messageId).toBe('<letter-1@draagkracht.example>');
  expect(mail?.subject).toBe('Je zei ja voor donderdag 3 december');
  expect(mail?.from?.value).toEqual([envelope.from]);
  expect(mail?.replyTo?.value).toEqual([envelope.replyTo]);
  expect(mail?.to).toMatchObject({ value: [nadia] });
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.html).toBe(letter.html);
  expect(mail?.text?.trim()).toBe(letter.text);

  const [calendar] = mail?.attachments ?? [];
  expect(calendar).toMatchObject({ contentType: 'text/calendar', filename: 'vorming.ics' });
  expect(ICAL.parse(calendar?.content.toString() ?? '')[0]).toBe('vcalendar');
});

test('451 at the recipient is tried again, and arrives then', async () => {
  let tries = 0;
  const { send, received } = await open({
    onRcptTo: (_address, _session, done) => done(tries++ === 0 ? refusal(451) : undefined),
  });
  expect(await send()).toEqual({ later: '451 RCPT TO' });
  expect(await send()).toBe('sent');
  expect(received.map(({ messageId }) => messageId)).toEqual([envelope.messageId]);
});

test('550 at the recipient never arrives', async () => {
  const { send, received } = await open({
    onRcptTo: (_address, _session, done) => done(refusal(550)),
  });
  expect(await send()).toEqual({ never: '550 RCPT TO' });
  expect(received).toEqual([]);
});

test('550 at the sender is ours to repair, and no fault of the address', async () => {
  const { send } = await open({ onMailFrom: (_address, _session, done) => done(refusal(550)) });
  expect(await send()).toEqual({ later: '550 MAIL FROM' });
});

test.each([
  [452, { later: '452 DATA' }],
  [554, { never: '554 DATA' }],
])('%i after the whole letter', async (code, outcome) => {
  const { send } = await open({
    onData(stream, _session, done) {
      stream.resume().on('end', () => done(refusal(code)));
    },
  });
  expect(await send()).toEqual(outcome);
});

test('silence after the whole letter: nobody knows', async () => {
  const { send } = await open({ onData: (stream) => void stream.resume() }, soonSilent);
  expect(await send()).toEqual({ unknown: 'ETIMEDOUT CONN' });
});

test('silence before the letter left: it did not arrive', async () => {
  const { send } = await open({ onRcptTo: () => {} }, soonSilent);
  expect(await send()).toEqual({ later: 'ETIMEDOUT CONN' });
});

test('a line cut after the whole letter: nobody knows', async () => {
  const url = await listening((line, socket) => {
    if (line === '.') return socket.destroy();
    socket.write(line === 'DATA' ? '354 go\r\n' : '250 ok\r\n');
  });
  expect(await postBy(url).send(letter, nadia, envelope)).toEqual({
    unknown: 'ECONNECTION CONN',
  });
});

test('a server without a greeting, and no server at all', async () => {
  const server = createServer(() => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const noGreeting = { ...soonSilent, greeting: 200 };
  expect(await postBy(url, noGreeting).send(letter, nadia, envelope)).toMatchObject({
    later: expect.stringContaining('ETIMEDOUT'),
  });

  const closed = await mailServer();
  await closed.close();
  expect(await postBy(closed.url).send(letter, nadia, envelope)).toMatchObject({
    later: expect.stringContaining('ESOCKET'),
  });
  server.close();
});

test('a wrong certificate is a failure, and the letter does not go out in the open', async () => {
  const { send, received } = await open({ disabledCommands: ['AUTH'] });
  expect(await send()).toMatchObject({ later: expect.stringMatching(/^E/) });
  expect(received).toEqual([]);
});

test('a query in SMTP_URL does not loosen the certificate', async () => {
  const { url, received } = await open({ disabledCommands: ['AUTH'] });
  const loosened = postBy(`${url}?tls.rejectUnauthorized=false&ignoreTLS=true`);
  expect(await loosened.send(letter, nadia, envelope)).not.toBe('sent');
  expect(received).toEqual([]);
});

test.each([
  'a@post.example, b@post.example',
  'a@post.example\r\nBcc: b@post.example',
  'a@post.example>\r\nRCPT TO:<b@post.example',
  'nadia',
  '',
])('%j is not one address, so nothing is sent', async (address) => {
  const { url, recipients } = await open();
  expect(await postBy(url).send(letter, { name: 'Nadia', address }, envelope)).toEqual({
    never: 'not an address',
  });
  expect(recipients).toEqual([]);
});

test('line breaks in a name, a subject or an identity make no header', async () => {
  const { url, received, recipients } = await open();
  const nasty = 'Nadia\r\nBcc: x@post.example\r\nX-Evil: 1\r\n\r\nbody';
  const outcome = await postBy(url).send(
    { ...letter, subject: nasty },
    { name: nasty, address: nadia.address },
    {
      messageId: `<a@b>\r\nX-Evil: 1`,
      from: { ...envelope.from, name: nasty },
      replyTo: { ...envelope.replyTo, name: nasty },
    },
  );

  expect(outcome).toBe('sent');
  expect(recipients).toEqual([nadia.address]);
  expect(received[0]?.headers.has('x-evil')).toBe(false);
  expect(received[0]?.headers.has('bcc')).toBe(false);
  expect(received[0]?.text?.trim()).toBe(letter.text);
});

/** A server of a few lines for what the library will not do. */
async function listening(answer: (line: string, socket: import('node:net').Socket) => void) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 here\r\n');
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        if (/^(EHLO|MAIL|RCPT|DATA|QUIT|\.$)/.test(line)) answer(line, socket);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => new Promise((closed) => void server.close(() => closed())));
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
