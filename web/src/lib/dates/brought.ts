import { bringAvailability } from '@app/contract/availability/rounds';
import type { z } from 'zod';

const hows = bringAvailability.schema.body.shape.how;
type Brought = z.output<typeof hows>;

/** How somebody said that she brought the question of a round; what nobody offered counts as a letter. */
export const broughtHow = (typed: string): Brought => hows.safeParse(typed).data ?? 'letter';
