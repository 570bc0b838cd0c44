import { showMyPathway, stepAway } from '@app/contract/coaches/pathway';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Me } from '@app/contract/accounts';
import type { Away } from '../language/pathway.ts';
import { shell } from '../language/shell.ts';
import { read, send } from '../server/api.ts';
import { refused, typedIn } from '../server/form.ts';
import { inRole } from '../server/visit.ts';

/** What a coach sees before she pauses or stops. */
export async function beforeStepAway(event: RequestEvent, me: Me | null) {
  inRole(event, me, 'coach');
  const { days } = await read(event, showMyPathway, {});
  return { days, back: { href: '/start', word: shell.start } };
}

/** She does, and reads on her first page that she did. */
export async function stepAwayAs(event: RequestEvent, stage: Away) {
  const { body, values } = await typedIn(event, { key: 'text', giveBack: 'list' });
  const { problem } = await send(event, stepAway, { body: { ...body, stage } });
  if (problem) return refused(problem, values);
  redirect(303, '/start');
}
