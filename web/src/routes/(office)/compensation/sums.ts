import type { ToPay } from '@app/contract/compensation/paying';

/** What lines cost together, in cents. */
export const dayAmounts = (lines: readonly ToPay[]) => ({
  flat: lines.reduce((sum, { flatCents }) => sum + flatCents, 0),
  other: lines.reduce((sum, { otherCents }) => sum + otherCents, 0),
  all: lines.reduce((sum, { cents }) => sum + cents, 0),
});
