/**
 * The coaches who must hear that a day moves or does not happen: those who come, or can still say yes. A no is the end
 * of it, and so is a place given back; a question that never left is news to nobody.
 */
export const mustKnow = ({
  answer,
  mayKnow,
}: {
  answer: 'yes' | 'no' | 'undecided' | null;
  /** She was asked, or the letter that asks her may have arrived. */
  mayKnow: boolean;
}): boolean => answer !== 'no' && mayKnow;
