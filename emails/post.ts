import { createTransport } from 'nodemailer';
import type { Letter } from './letter.ts';
import { oneLine } from './one-line.ts';
import { outcomeOfError, type LetterOutcome, outcomeOfSuccess } from './outcome.ts';
import { smtpServer } from './smtp-server.ts';

export type Addressee = { name: string; address: string };

export type Envelope = {
  /** Chosen once per letter by the caller, and the same at each new try: `<id@host>`. */
  messageId: string;
  from: Addressee;
  /** The reader of an answer; null when we know nobody, and then it goes to `from`. */
  replyTo: Addressee | null;
};

export type Post = {
  send: (letter: Letter, to: Addressee, envelope: Envelope) => Promise<LetterOutcome>;
};

/** In milliseconds. */
export type Patience = { connect: number; greeting: number; silence: number };

const usual: Patience = { connect: 10_000, greeting: 10_000, silence: 30_000 };

/** The way out for letters, one connection per letter; `url` as in SMTP_URL. */
export const postBy = (url: string, patience = usual): Post => ({
  async send(letter, to, { messageId, from, replyTo }) {
    if (!isAddress(to.address)) return { never: 'not an address' };

    const handedOver = { whole: false };
    try {
      const answer = await transport(url, patience, handedOver).sendMail({
        messageId: oneLine(messageId),
        from: { name: oneLine(from.name), address: from.address },
        ...(replyTo && { replyTo: { name: oneLine(replyTo.name), address: replyTo.address } }),
        to: { name: oneLine(to.name), address: to.address },
        subject: oneLine(letter.subject),
        text: letter.text,
        html: letter.html,
        attachments: (letter.attachments ?? []).map((attachment) => ({ ...attachment })),
        headers: { 'Content-Language': letter.language, 'Auto-Submitted': 'auto-generated' },
      });
      return outcomeOfSuccess(answer);
    } catch (error) {
      return outcomeOfError(error, handedOver.whole);
    }
  },
});

const transport = (url: string, patience: Patience, handedOver: { whole: boolean }) =>
  createTransport({
    ...smtpServer(url),
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: noticing(handedOver),
  });

/** The transport tells only its log that the last byte of a message has left; after that a silence leaves us not knowing. */
function noticing(handedOver: { whole: boolean }) {
  const ignore = () => {};
  const info = (entry: unknown) => {
    if (typeof entry === 'object' && entry && 'tnx' in entry && entry.tnx === 'message')
      handedOver.whole = true;
  };
  return {
    level: ignore,
    trace: ignore,
    debug: ignore,
    info,
    warn: ignore,
    error: ignore,
    fatal: ignore,
  };
}

/** One address, without anything that could be read as a second one or as a header. */
const isAddress = (text: string): boolean =>
  /^[^\s\p{Cc}<>,;:"()@]+@[^\s\p{Cc}<>,;:"()@]+$/u.test(text);
