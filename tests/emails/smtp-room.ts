import { type AddressInfo } from 'node:net';
import type { Patience } from '@app/emails/post';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on loopback that keeps what it accepts; `options` says where it refuses. */
export async function mailServer(options: SMTPServerOptions = {}) {
  const received: ParsedMail[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData(stream, session, done) {
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
    ...options,
  });
  server.on('error', () => {}); // a client that hangs up is what some tests are about

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    recipients,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

/** Only where a test waits for a silence. Each step may take this long, so that a busy machine is not taken for one. */
export const soonSilent: Patience = { connect: 10_000, greeting: 10_000, silence: 2_000 };

/** A refusal with its number, as the server library wants it. */
export const refusal = (responseCode: number): Error =>
  Object.assign(new Error('refused'), { responseCode });
