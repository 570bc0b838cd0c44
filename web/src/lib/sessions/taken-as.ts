import { TakenAs } from '@app/contract/sessions/session';

/** The address of a page that asks names the part she is asked for; without it, as a coach. */
export const takenAsIn = ({ searchParams }: URL) =>
  TakenAs.safeParse(searchParams.get('as')).data ?? 'coach';
