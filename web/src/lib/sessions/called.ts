import type { Session } from '@app/contract/sessions/session';
import type { z } from 'zod';

type Day = Pick<z.infer<typeof Session>, 'coaches' | 'observers'>;

/** What others call a coach on this day; until she has a place there, her first name. */
export const calledOn = (
  { coaches, observers }: Day,
  { id, firstName }: { id: string; firstName: string },
): string => [...coaches, ...observers].find((one) => one.id === id)?.firstName ?? firstName;
