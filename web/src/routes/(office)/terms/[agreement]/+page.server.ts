import { changeTerms, listConditions, previewTerms } from '@app/contract/participation/terms';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { sayProblem } from '#lib/language/problems.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';
import { changeOf, namesOf, seenIn } from './typed-change.ts';

type Event = RequestEvent<{ agreement: string }>;

export const load: PageServerLoad = async (event) => {
  const { agreement, version } = await agreementAt(event);
  const asked = event.url.searchParams;
  const typed = (name: string) => asked.get(name) ?? '';
  const values = Object.fromEntries(namesOf(agreement).map((name) => [name, [typed(name)]]));
  const looked = asked.has('from')
    ? await send(event, previewTerms, { body: changeOf(agreement, typed) })
    : null;
  return {
    agreement,
    version,
    typed: asked.has('from') ? values : null,
    preview: looked?.data ?? null,
    seen: looked?.data ? seenIn(agreement, version, typed) : '',
    refusal: looked?.problem ? refused(looked.problem, values).data : null,
    isNew: asked.has('again'),
  };
};

export const actions: Actions = {
  show: async (event) => {
    const { agreement } = await agreementAt(event);
    const { values } = await typedIn(event, {});
    redirect(303, addressOf(event, namesOf(agreement), values));
  },
  save: async (event) => {
    const { agreement } = await agreementAt(event);
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      with: 'text',
      why: 'text',
    });
    const typed = (name: string) => values[name]?.[0] ?? '';
    if (typed('seen') !== seenIn(agreement, typed('version'), typed))
      redirect(303, `${addressOf(event, namesOf(agreement), values)}&again=`);
    const { problem } = await send(event, changeTerms, {
      body: { ...body, ...changeOf(agreement, typed) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/terms?done=${agreement.name}#${agreement.name}`);
  },
};

/** An agreement that has numbers to change, or that does not hold yet. */
async function agreementAt(event: Event) {
  const { conditions, version } = await read(event, listConditions, {});
  const agreement = conditions.find(({ name }) => name === event.params.agreement);
  if (agreement && (agreement.terms || agreement.waits)) return { agreement, version };
  return error(404, sayProblem({ type: 'not-found' }), { problem: 'not-found' });
}

const addressOf = ({ url }: Event, names: string[], values: Record<string, string[]>) =>
  `${url.pathname}?${new URLSearchParams(names.map((name) => [name, values[name]?.[0] ?? '']))}`;
