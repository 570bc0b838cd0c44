/**
 * The coaches who must hear that a day moves or does not happen: those who come, or can still say yes. A no is the end
 * of it, and so is a place given back.
 */
export const mustKnow = ({ answer }: { answer: 'yes' | 'no' | 'undecided' | null }): boolean =>
  answer !== 'no';
