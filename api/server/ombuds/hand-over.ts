import type { Letter } from '@app/emails/letter';
import type { LetterOutcome } from '@app/emails/outcome';
import type { Addressee, Post } from '@app/emails/post';

/** From where ombudspersons are written to, beside the outbox. */
export interface Desk {
  /** Null without a mail server: then nobody is told anything. */
  post: Post | null;
  from: Addressee;
  /** Where the link in the letter leads. */
  origin: string;
}

/** Hands a letter for an ombudsperson to the mail server itself, and says what became of it. */
export async function handOver(
  { post, from, origin }: Desk,
  letter: Letter,
  address: string,
): Promise<LetterOutcome> {
  if (post === null) return { later: 'no mail server' };
  const messageId = `<${crypto.randomUUID()}@${new URL(origin).hostname}>`;
  return post.send(letter, { name: '', address }, { messageId, from, replyTo: null });
}
