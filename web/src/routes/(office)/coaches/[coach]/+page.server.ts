import { listThemes, recordObservation, recordStarterTraining } from '@app/contract/coaches';
import { takeBackNoteSigned } from '@app/contract/coaches/agreement-notes';
import { recordIntroduction, takeBackIntroduction } from '@app/contract/coaches/introductions';
import { recordBack, recordTrainingBegun } from '@app/contract/coaches/pathway';
import { listTowns } from '@app/contract/coaches/limits';
import { showCoachName } from '@app/contract/coaches/names';
import type { Problem } from '@app/contract/endpoint';
import { listLetters } from '@app/contract/messages';
import { inBrussels } from '@app/domain/moment';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  today: inBrussels(new Date().toISOString()).day,
  coach: await readCoach(event),
  named: await read(event, showCoachName, { params: { coach: event.params.coach } }),
  themes: await read(event, listThemes, {}),
  ...(await read(event, listTowns, {})),
  letters: await latestLetters(event),
});

async function latestLetters(event: RequestEvent<{ coach: string }>) {
  const { letters } = await read(event, listLetters, { querystring: paramsOf(event) });
  return letters.slice(0, 5);
}

export const actions: Actions = {
  observe: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      observedOn: 'day',
      before: 'ticked',
    });
    const { problem } = await send(event, recordObservation, {
      params: paramsOf(event),
      body: { key: body.key, observedOn: body.before ? null : body.observedOn },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=observed`);
  },
  begin: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', beginsOn: 'maybe-day' });
    const { problem } = await send(event, recordTrainingBegun, {
      params: paramsOf(event),
      body: { key: body.key, on: body.beginsOn },
    });
    if (problem) return refused(besideBox(problem, 'on', 'beginsOn'), values);
    redirect(303, `${event.url.pathname}?done=begun`);
  },
  back: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', backOn: 'day', channel: 'text' });
    const { problem } = await send(event, recordBack, {
      params: paramsOf(event),
      body: { key: body.key, on: body.backOn, channel: heardFrom(body.channel) },
    });
    if (problem) return refused(besideBox(problem, 'on', 'backOn'), values);
    redirect(303, `${event.url.pathname}?done=back`);
  },
  introduced: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', card: 'ticked' });
    const { problem } = await send(event, recordIntroduction, {
      params: paramsOf(event),
      body: { ...body, on: inBrussels(new Date().toISOString()).day },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=introduced`);
  },
  notIntroduced: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', introduction: 'text' });
    const { problem } = await send(event, takeBackIntroduction, {
      params: { ...paramsOf(event), introduction: body.introduction },
      body: { key: body.key },
    });
    if (problem && problem.status !== 404) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=not-introduced`);
  },
  notSigned: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', signature: 'text' });
    const { problem } = await send(event, takeBackNoteSigned, {
      params: { ...paramsOf(event), signature: body.signature },
      body: { key: body.key },
    });
    if (problem && problem.status !== 404) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=not-signed`);
  },
  train: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', completedOn: 'day' });
    const { problem } = await send(event, recordStarterTraining, {
      params: paramsOf(event),
      body,
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=trained`);
  },
};

/** Two forms on one page call their box otherwise than the contract does. */
const besideBox = (problem: Problem, field: string, box: string): Problem => ({
  ...problem,
  ...(problem.errors && {
    errors: problem.errors.map(({ pointer, detail }) => ({
      pointer: pointer.replace(`#/${field}`, `#/${box}`),
      detail,
    })),
  }),
});

const paramsOf = ({ params }: RequestEvent<{ coach: string }>) => ({ coach: params.coach });
