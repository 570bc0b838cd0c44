import {
  answerPapers,
  answerPapersByPage,
  showPapers,
  showPapersByPage,
} from '@app/contract/coaches/papers';
import type { Me } from '@app/contract/accounts';
import type { PapersAnswer } from '@app/domain/coaches/papers';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { coachPages } from '../language/coach-pages.ts';
import { shell } from '../language/shell.ts';
import { openedBy } from '../server/answering.ts';
import { read, send } from '../server/api.ts';
import { refused, typedIn } from '../server/form.ts';
import { inRole, someoneToCall } from '../server/visit.ts';

type OnPage = RequestEvent<{ token: string }>;

/** What a coach sees of her papers in her visit. */
export async function ownPapers(event: RequestEvent, me: Me | null) {
  inRole(event, me, 'coach');
  return {
    papers: await read(event, showPapers, {}),
    ...around(event),
    back: { href: '/start', word: shell.start },
  };
}

/** The same by the link of her page, which does not say what she answered. */
export async function papersByPage(event: OnPage) {
  const { params } = event;
  return {
    papers: await openedBy(event, await send(event, showPapersByPage, { params })),
    ...around(event),
    contact: await someoneToCall(event),
    back: { href: `/p/${params.token}`, word: coachPages.agenda },
  };
}

const around = ({ url }: RequestEvent) => ({
  here: url.pathname,
  isKept: url.searchParams.get('done') === 'kept',
});

/** She says how it stands: the answer she picked, or with one tap that something changed. */
export const answering = {
  answer: async (event: RequestEvent) => answer(event, await typed(event)),
  changed: async (event: RequestEvent) => answer(event, await typed(event, 'to-do')),
};

export const answeringByPage = {
  answer: async (event: OnPage) => answerOnPage(event, await typed(event)),
  changed: async (event: OnPage) => answerOnPage(event, await typed(event, 'to-do')),
};

type Typed = Awaited<ReturnType<typeof typed>>;

async function typed(event: RequestEvent, changed?: PapersAnswer) {
  const { body, values } = await typedIn(event, { key: 'text', answer: 'text' });
  // What nobody offered is refused by the API.
  const said = changed ?? (body.answer as PapersAnswer);
  return { values, body: { key: body.key, answer: said } };
}

async function answer(event: RequestEvent, { body, values }: Typed) {
  const { problem } = await send(event, answerPapers, { body });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}?done=kept`);
}

async function answerOnPage(event: OnPage, { body, values }: Typed) {
  const { problem } = await send(event, answerPapersByPage, {
    params: event.params,
    body: { answer: body.answer },
  });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}?done=kept`);
}
