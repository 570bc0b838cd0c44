import type { Day } from '../day.ts';

/** The two versions of a credit transfer that banks here read: pain.001.001.09, and the older .03. */
export const bankFileFormats = ['09', '03'] as const;
export type BankFileFormat = (typeof bankFileFormats)[number];

/** What stands on a coach's statement of account. Budget managers and family read it: a word and a day, nothing more. */
export const bankText = (day: Day): string =>
  `Kostenvergoeding ${day.split('-').reverse().join('-')}`;

/** What a bank knows a file by, of at most 35 letters; the ids inside the file begin with it. */
export const messageIdOf = (batchId: string, executionOn: Day): string =>
  `DK${executionOn.replaceAll('-', '')}-${batchId.replaceAll('-', '').slice(0, 16)}`;

/** What a payment is known by until it comes back: its own id, without the dashes that make it too long. */
export const endToEndIdOf = (paymentId: string): string => paymentId.replaceAll('-', '');
