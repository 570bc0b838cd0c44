import type { Language } from '@app/domain/language';
import { frame } from './frame.ts';
import { oneLine } from './one-line.ts';
import { plainText } from './plain-text.ts';

/** A letter ready to be posted. The plain text says everything the page says. */
export type Letter = {
  language: Language;
  subject: string;
  preview: string;
  html: string;
  text: string;
  attachments?: Attachment[];
};

export type Attachment = { filename: string; contentType: string; content: string };

/** What a letter says, before it is a page or plain text: both are made from this alone. */
export type Draft = {
  subject: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  firstName: string;
  title: string;
  blocks: readonly Block[];
  sender: Sender;
  /** False to a colleague, who is not asked how she wants to be reached. */
  toCoach?: boolean;
  /** Dutch without it: other languages join letter by letter. */
  language?: Language;
  attachments?: Attachment[];
};

export type Block =
  | { heads: string }
  | { says: Words }
  | { facts: readonly Fact[] }
  /** Links that weigh equally: no answer looks better than another. */
  | { choices: readonly Choice[] }
  | { code: string };

/**
 * A value is written small, as it follows a colon in plain text; the page gives it a line of its own, with a capital. What
 * somebody here typed stays as it is, and is Dutch in every letter.
 */
export type Fact = {
  label: string;
  value: Words;
  typedHere?: boolean;
  /** As an address is. */ exact?: boolean;
};
export type Choice = { label: string; href: string };
export type Words = string | readonly Inline[];
export type Inline =
  string | { strong: string } | { link: string; href: string } | { dutch: string };

/** The person who writes, with a telephone number: talking is always possible. What was never written down is `null`. */
export type Sender = {
  firstName: string;
  phone: string | null;
  /** When the telephone is answered, in the organisation's own words: `van 9 tot 17 uur`. */
  reachable: string | null;
  organisation: { name: string; /** A line each. */ address: string | null };
};

/** One sentence for each part of a letter, said about `About`; a missing one does not compile. */
export type Sentences<Part extends string, About> = Record<Part, (about: About) => string>;

/** How every letter begins and who signs it, from its own sentences. */
export const opening = <About extends Pick<Draft, 'firstName' | 'sender'>>(
  sentences: Sentences<'subject' | 'preview' | 'title', About>,
  about: About,
): Omit<Draft, 'blocks' | 'language' | 'attachments' | 'toCoach'> => ({
  subject: sentences.subject(about),
  preview: sentences.preview(about),
  firstName: about.firstName,
  title: sentences.title(about),
  sender: about.sender,
});

export function write({ attachments, ...draft }: Draft): Letter {
  return {
    language: draft.language ?? 'nl',
    subject: oneLine(draft.subject),
    preview: oneLine(draft.preview),
    html: frame(draft),
    text: plainText(draft),
    ...(attachments && { attachments }),
  };
}
