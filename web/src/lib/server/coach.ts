import { showCoach } from '@app/contract/coaches';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { problemName } from '#lib/language/problems.ts';
import { read, send } from './api.ts';

/** The coach of an address. When she turned out to be another one, the same page of that one. */
export async function readCoach(event: RequestEvent<{ coach: string }>) {
  const params = { coach: event.params.coach };
  const { data, problem } = await send(event, showCoach, { params });
  if (data) return data;
  if (problemName(problem) === 'coach-merged' && typeof problem.into === 'string')
    redirect(303, `/coaches/${problem.into}?done=same`);
  return read(event, showCoach, { params });
}
