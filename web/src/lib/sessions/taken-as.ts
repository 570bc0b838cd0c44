import { TakenAs } from '@app/contract/sessions/session';

/** The address of a page that asks says as what she is asked; without that, as a coach. */
export const takenAsIn = ({ searchParams }: URL) =>
  TakenAs.safeParse(searchParams.get('as')).data ?? 'coach';
