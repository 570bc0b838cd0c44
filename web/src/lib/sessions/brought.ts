import { bringQuestion } from '@app/contract/sessions/asking';
import type { z } from 'zod';

const ways = bringQuestion.schema.body.shape.how;
export type BroughtBy = z.output<typeof ways>;

/** How somebody said that she brought a question; what nobody offered counts as a letter. */
export const broughtFrom = (typed: string): BroughtBy => ways.safeParse(typed).data ?? 'letter';
