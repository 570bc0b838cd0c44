import { exclude, includeAgain, showOwnLimits } from '@app/contract/coaches/limits';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { ownLimits } from '#lib/language/own-limits.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return {
    own: await read(event, showOwnLimits, {}),
    back: { href: '/limits', word: ownLimits.title },
  };
};

export const actions: Actions = {
  exclude: (event) => decide(event, exclude),
  include: (event) => decide(event, includeAgain),
};

/** One tap decides about one organisation or person, and the page says so. */
async function decide(event: RequestEvent, decision: typeof exclude | typeof includeAgain) {
  const { body, values } = await typedIn(event, { key: 'text', kind: 'text', targetId: 'text' });
  const { problem } = await send(event, decision, {
    body: { ...body, kind: body.kind === 'person' ? 'person' : 'organisation' },
  });
  if (problem) return refused(problem, values);
  redirect(303, `/limits/others#${body.targetId}`);
}
