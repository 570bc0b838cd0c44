import { openCoachAccount, showCoachAccount } from '@app/contract/accounts/coach-account';
import { makePageLink } from '@app/contract/coaches';
import { read, send } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { firstName, lastName, contact } = await readCoach(event);
  const { signsInWith } = await read(event, showCoachAccount, { params: event.params });
  const { phone, email } = contact;
  return { coach: { id: event.params.coach, firstName, lastName, phone, email, signsInWith } };
};

const channels = ['sms', 'mail', 'letter'] as const;

export const actions: Actions = {
  account: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', address: 'text' });
    const { problem } = await send(event, openCoachAccount, { params: event.params, body });
    return problem ? refused(problem, values) : { isLetIn: true };
  },

  link: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', channel: 'text' });
    const channel = channels.find((one) => one === body.channel) ?? 'letter';
    const { data, problem } = await send(event, makePageLink, {
      params: { coach: event.params.coach },
      body: { key: body.key, channel },
    });
    if (problem) return refused(problem, values);
    return { address: new URL(data.path, event.url).href, channel };
  },
};
