import { correctLine, recordLineHeard, settleAdvance } from '@app/contract/compensation/due';
import { assignFunder } from '@app/contract/compensation/funding';
import { showLine } from '@app/contract/compensation/lines-of-coach';
import { saidOfLine } from '@app/domain/compensation/line';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, showLine, { params: event.params })),
  done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
});

export const actions: Actions = {
  heard: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', said: 'text', channel: 'text' });
    const said = saidOfLine.find((one) => one === body.said) ?? 'not-right';
    const { problem } = await send(event, recordLineHeard, {
      params: event.params,
      body: { key: body.key, said, channel: heardFrom(body.channel) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=heard`);
  },

  settle: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      advance: 'text',
      cents: 'maybe-money',
    });
    const { problem } = await send(event, settleAdvance, {
      params: { advance: body.advance },
      body: { key: body.key, line: event.params.line, cents: body.cents ?? 0 },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=set-off`);
  },

  correct: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      flat: 'maybe-money',
      travel: 'maybe-money',
      statement: 'text',
    });
    const { problem } = await send(event, correctLine, { params: event.params, body });
    if (problem) return refused(problem, values);
    const { coach, line } = await read(event, showLine, { params: event.params });
    redirect(303, `/coaches/${coach.id}/compensation?year=${line.day.slice(0, 4)}&done=corrected`);
  },

  funder: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', funder: 'text' });
    const { problem } = await send(event, assignFunder, {
      body: { key: body.key, funderId: body.funder || null, lines: [event.params.line] },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=funder`);
  },
};

/** What the page says once, after it happened. */
const dones = ['heard', 'set-off', 'funder'] as const;
