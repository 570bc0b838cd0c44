import type { Asked } from '@app/contract/sessions/session';
import type { z } from 'zod';

/** Questions that may still become a place. */
export const isWaiting = ({ standing }: z.infer<typeof Asked>): boolean =>
  !['comes', 'said-no', 'gave-back'].includes(standing);
