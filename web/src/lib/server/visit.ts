import { showDoor, whoAmI, type Me } from '@app/contract/accounts';
import type { ActingRole } from '@app/domain/access';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import { send, signInFirst } from './api.ts';

/** The person who is signed in; nobody is a good answer too. */
export async function signedIn(event: RequestEvent): Promise<Me | null> {
  if (event.cookies.getAll().length === 0) return null;
  const { data, problem } = await send(event, whoAmI, {});
  if (problem && problem.status !== 401) event.locals.visitUnknown = problemName(problem);
  return data ?? null;
}

/** Ends in words when nobody could say who is signed in: the door would be the wrong place. */
export function sureWhoIsHere({ locals: { visitUnknown } }: RequestEvent) {
  if (visitUnknown) error(503, sayProblem({ type: visitUnknown }), { problem: visitUnknown });
}

/** The person who is signed in; anybody else is led to the door. */
export function inVisit(event: RequestEvent, me: Me | null): Me {
  sureWhoIsHere(event);
  return me ?? redirect(303, signInFirst(event.url));
}

/** Lets in only a person acting in one of these roles; the API checks every call again. */
export function inRole(event: RequestEvent, who: Me | null, ...roles: ActingRole[]): Me {
  const me = inVisit(event, who);
  if (me.role === null) redirect(303, '/me');
  if (!roles.includes(me.role)) {
    error(403, sayProblem({ type: 'not-allowed' }), { problem: 'not-allowed' });
  }
  return me;
}

/** The person a coach or trainer can call; a page does not fail because this does. */
export async function someoneToCall(event: RequestEvent) {
  const { data } = await send(event, showDoor, {});
  return data?.contact ?? null;
}
