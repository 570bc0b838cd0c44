import { agreeAmount, showAmount } from '@app/contract/compensation/agreeing';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { backIn } from '#lib/server/back.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  known: await read(event, showAmount, { params: event.params }),
  sessionId: event.params.session,
  back: cameFrom(event),
  today: inBrussels(new Date().toISOString()).day,
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      ...{
        key: 'text',
        version: 'number',
        flatCents: 'maybe-money',
        preparationCents: 'maybe-money',
        travelMode: 'maybe',
      },
      ...{ kmTenths: 'maybe-km', ticketCents: 'maybe-money', way: 'text', needs: 'maybe' },
      ...{ lowerHow: 'maybe', lowerOn: 'maybe-day' },
    });
    const { problem } = await send(event, agreeAmount, {
      params: event.params,
      body: body as Parameters<typeof send<typeof agreeAmount>>[2]['body'],
    });
    if (problem) return refused(problem, values);
    redirect(303, withDone(cameFrom(event), event.params.session));
  },
};

/** Where somebody was: a question, a talk, or the coach on the page of the day. */
const cameFrom = ({ url, params }: { url: URL; params: { session: string; coach: string } }) =>
  backIn(url.searchParams.get('back') ?? '', `/sessions/${params.session}#coach-${params.coach}`);

/** The page of the day says that it was kept; the others show the amount itself. */
function withDone(back: string, session: string): string {
  const [path = '', anchor = ''] = back.split('#');
  const [page, query = ''] = path.split('?');
  if (page !== `/sessions/${session}`) return back;
  const asked = new URLSearchParams(query);
  asked.set('done', 'amount');
  return `${page}?${asked}${anchor && `#${anchor}`}`;
}
