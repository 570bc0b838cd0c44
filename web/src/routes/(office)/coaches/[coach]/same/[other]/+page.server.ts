import { mergeCoaches, previewMerge } from '@app/contract/coaches/merging';
import { mergeFields, type Chosen } from '@app/domain/coaches/merging';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { problemName } from '#lib/language/problems.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { data, problem } = await send(event, previewMerge, { params: event.params });
  if (data) return data;
  // Somebody made them one already, this way or that way: there is one page left to show.
  if (problemName(problem) === 'coach-merged') redirect(303, `/coaches/${event.params.coach}`);
  return read(event, previewMerge, { params: event.params });
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      keptVersion: 'number',
      goneVersion: 'number',
    });
    const { data, problem } = await send(event, mergeCoaches, {
      params: paramsOf(event),
      body: {
        key: body.key,
        versions: { kept: body.keptVersion, gone: body.goneVersion },
        choices: chosenIn(values),
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/coaches/${data.id}?done=merged`);
  },
};

const paramsOf = ({ params }: RequestEvent<{ coach: string; other: string }>) => ({
  coach: params.coach,
  other: params.other,
});

/** The side whose value stays, for each field; what nobody chose is left for the API to ask. */
const chosenIn = (values: Record<string, string[]>): Chosen =>
  Object.fromEntries(
    mergeFields.flatMap((field) => {
      const side = values[`choices.${field}`]?.[0];
      return side === 'kept' || side === 'gone' ? [[field, side]] : [];
    }),
  );
