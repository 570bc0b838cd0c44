import type { OwnWords, UnreadWords } from '@app/db/coaches/words';
import type { GatheredCoach } from '@app/db/participation/facts-of-coaches';
import { notKeptYet, understoodLimits } from '@app/domain/coaches/understood-limits';
import type { OwnLimits } from '@app/domain/participation/facts';

type Kept = Pick<OwnLimits, 'notOn' | 'towns'>;

/** The words of a coach that nobody read, with the limits that they say and that are not kept yet. */
export const unreadOf = (coach: GatheredCoach | undefined) =>
  coach?.unread ? withProposals(coach.unread, coach.facts.limits) : null;

/** The same for her own page, read or not. */
export const shownWords = (own: OwnWords | null, kept: Kept) =>
  own && { ...withProposals(own, kept), read: own.read };

const withProposals = ({ words, wording, townsKnown }: UnreadWords, kept: Kept) => ({
  words,
  wording,
  proposed: notKeptYet(understoodLimits(words, townsKnown), kept),
});
