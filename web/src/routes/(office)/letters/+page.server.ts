import { letterCameBack, listLetters, sendLetterAgain } from '@app/contract/messages';
import { markTold } from '@app/contract/sessions/week';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { letterDones, type LetterDone } from '#lib/language/letters.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { filledIn } from '#lib/sought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const sought = soughtIn(event.url);
  return {
    ...(await read(event, listLetters, { querystring: sought })),
    sought,
    done: letterDones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  again: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text' });
    const { data, problem } = await send(event, sendLetterAgain, {
      params: { letter: body.letter },
      body: { key: body.key },
    });
    return problem ? refused(problem, values) : seen(event, data.again ? 'again' : 'left-already');
  },

  back: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text' });
    const { problem } = await send(event, letterCameBack, {
      params: { letter: body.letter },
      body: { key: body.key },
    });
    return problem ? refused(problem, values) : seen(event, 'back');
  },

  told: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text' });
    const { problem } = await send(event, markTold, {
      params: { letter: body.letter },
      body: { key: body.key, how: 'call' },
    });
    return problem ? refused(problem, values) : seen(event, 'told');
  },
};

/** Back to the list as it was asked, where it says what happened. */
function seen({ url }: RequestEvent, done: LetterDone): never {
  const query = new URLSearchParams(filledIn(url));
  for (const action of [...query.keys()].filter((name) => name.startsWith('/')))
    query.delete(action);
  query.set('done', done);
  redirect(303, `/letters?${query}`);
}

/** What an address asks of the list. An address that somebody spoiled asks for everything. */
function soughtIn(url: URL) {
  const asked = listLetters.schema.querystring.safeParse(filledIn(url));
  return asked.success ? asked.data : { shelf: 'all' as const, page: 1 };
}
