import {
  showMyPathway,
  showPathwayByPage,
  stepAway,
  stepAwayByPage,
} from '@app/contract/coaches/pathway';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Me } from '@app/contract/accounts';
import type { Away } from '../language/pathway.ts';
import { coachPages } from '../language/coach-pages.ts';
import { shell } from '../language/shell.ts';
import { openedBy } from '../server/answering.ts';
import { read, send } from '../server/api.ts';
import { refused, typedIn } from '../server/form.ts';
import { inRole, someoneToCall } from '../server/visit.ts';

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

type OnPage = RequestEvent<{ token: string }>;
const pageOf = ({ params }: OnPage) => `/p/${params.token}`;

/** The same by the link of her page. */
export async function beforeStepAwayByPage(event: OnPage) {
  const { params } = event;
  const { days } = await openedBy(event, await send(event, showPathwayByPage, { params }));
  const home = pageOf(event);
  return {
    days,
    home,
    contact: await someoneToCall(event),
    back: { href: home, word: coachPages.agenda },
  };
}

export async function stepAwayByPageAs(event: OnPage, stage: Away) {
  const { body, values } = await typedIn(event, { key: 'text', giveBack: 'list' });
  const { giveBack } = body;
  const { problem } = await send(event, stepAwayByPage, {
    params: event.params,
    body: { stage, giveBack },
  });
  if (problem) return refused(problem, values);
  redirect(303, pageOf(event));
}
