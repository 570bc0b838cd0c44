import { showAsking } from '@app/contract/sessions/asking';
import { error, type RequestEvent } from '@sveltejs/kit';
import { sayProblem } from '#lib/language/problems.ts';
import { read, type Output } from '../server/api.ts';

export type Asking = Output<typeof showAsking>;

/** What the API takes at once, and more than one sheet holds. */
const most = 100;

/** The questions that an address names, in the order of their days. One that was taken back meanwhile is gone. */
export async function askingsAt(event: RequestEvent): Promise<Asking[]> {
  const named = event.url.searchParams.getAll('question').slice(0, most);
  const askings = await Promise.all(
    named.map((invitation) => read(event, showAsking, { params: { invitation } })),
  );
  return askings.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
}

const startOf = ({ session: { day, startsAt } }: Asking) => `${day} ${startsAt}`;

export function nothingHere(): never {
  const type = '/problems/not-found';
  error(404, sayProblem({ type }), { problem: 'not-found' });
}
