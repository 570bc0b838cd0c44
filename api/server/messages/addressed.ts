import type { Taken } from '@app/db/messages/commands';
import type { Reader } from '@app/db/messages/queries';
import type { Moment } from '@app/domain/moment';
import type { Letter } from '@app/emails/letter';
import type { Addressee } from '@app/emails/post';

export interface Written {
  letter: Letter;
  to: Addressee;
  personId: string;
  /** The coordinator who asked, and so reads the answer. */
  askedBy: string | null;
  /** The questions that are asked once this letter left, with the link and the deadline that it tells. */
  asks: readonly Leaving[];
}

type Leaving =
  | { invitation: string; linksEnded: number; until: Moment }
  | { availability: string; linksEnded: number }
  | { date: string; linksEnded: number }
  | { gathering: string; linksEnded: number };

/** What stands in no letter any more, though others that were to leave with it do. */
export interface LeftOut {
  taken: Taken;
  because: string;
}

/** A letter with its reader, or why nobody needs it any more, or not yet. */
export type Outgoing = (
  Written | { needless: string } | { waitsUntil: Moment; because: string }
) & {
  leftOut?: readonly LeftOut[];
};

export const addressed = (
  letter: Letter,
  { personId, firstName, lastName }: Reader,
  address: string,
  { askedBy = null, asks = [] }: Partial<Pick<Written, 'askedBy' | 'asks'>> = {},
): Written => ({
  letter,
  personId,
  askedBy,
  asks,
  to: { name: `${firstName} ${lastName}`.trim(), address },
});
