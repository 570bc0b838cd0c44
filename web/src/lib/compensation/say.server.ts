import {
  confirmLine,
  confirmLineByPage,
  disputeLine,
  disputeLineByPage,
} from '@app/contract/compensation/due';
import { declareOwnElsewhere } from '@app/contract/compensation/agreeing';
import { occasions } from '@app/domain/compensation/agreed-amount';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { send } from '../server/api.ts';
import { refused, typedIn } from '../server/form.ts';

type Said = 'right' | 'not-right';

const tapIn = async (event: RequestEvent) => {
  const { body, values } = await typedIn(event, { key: 'text', occasion: 'text', about: 'text' });
  // What is none, the API refuses.
  const occasion = occasions.find((one) => one === body.occasion) ?? 'session';
  return { key: body.key, params: { occasion, about: body.about }, values };
};

/** She says in her visit whether it is right, and reads that we know. */
export async function sayOwn(event: RequestEvent, said: Said) {
  const { key, params, values } = await tapIn(event);
  const contract = said === 'right' ? confirmLine : disputeLine;
  const { problem } = await send(event, contract, { params, body: { key } });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}?said=${said}`);
}

/** She says in her visit what others gave her. */
export async function tellElsewhere(event: RequestEvent) {
  const fields = { key: 'text', year: 'number', cents: 'maybe-money' } as const;
  const { body, values } = await typedIn(event, fields);
  const { problem } = await send(event, declareOwnElsewhere, { body: body as never });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}?said=elsewhere`);
}

/** She says by the link of her page whether it is right. */
export async function sayByPage(event: RequestEvent<{ token: string }>, said: Said) {
  const { params, values } = await tapIn(event);
  const contract = said === 'right' ? confirmLineByPage : disputeLineByPage;
  const { problem } = await send(event, contract, { params: { ...event.params, ...params } });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}?said=${said}`);
}

/** What she just said, from the address she came back to. */
export const justSaid = ({ url }: RequestEvent) =>
  (['right', 'not-right', 'elsewhere'] as const).find(
    (said) => said === url.searchParams.get('said'),
  ) ?? null;
