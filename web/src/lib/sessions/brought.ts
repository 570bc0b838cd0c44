import { bringQuestion } from '@app/contract/sessions/asking';
import type { z } from 'zod';

const ways = bringQuestion.schema.body.shape.how;
export type BroughtBy = z.output<typeof ways>;

/** How somebody said that she brought a question; what nobody offered counts as a letter. */
export const broughtFrom = (typed: string): BroughtBy => ways.safeParse(typed).data ?? 'letter';

/** How she brings it, as it was put down; a letter goes by the post or from hand to hand. */
export const broughtLike = (channel: string): BroughtBy[] =>
  channel === 'sms' || channel === 'whatsapp' ? [channel] : ['letter', 'face-to-face'];
