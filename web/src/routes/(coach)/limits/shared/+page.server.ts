import { listThemes } from '@app/contract/coaches';
import { changeOwnLimits, listTowns, showOwnLimits } from '@app/contract/coaches/limits';
import { redirect } from '@sveltejs/kit';
import { townsIn } from '#lib/coaches/towns.ts';
import { partOfWeek, wishesIn } from '#lib/coaches/typed-coach.server.ts';
import { wishChosen } from '#lib/coaches/wished.ts';
import { ownLimits } from '#lib/language/own-limits.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return {
    own: await read(event, showOwnLimits, {}),
    themes: await read(event, listThemes, {}),
    ...(await read(event, listTowns, {})),
    back: { href: '/limits', word: ownLimits.title },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      perWeek: 'maybe-number',
      perMonth: 'maybe-number',
      wishedPerMonth: 'maybe',
      notInHolidays: 'ticked',
      notOn: 'list',
      notIn: 'maybe',
      onlyIn: 'maybe',
      words: 'maybe',
    });
    const { key, version, notIn, onlyIn, ...typed } = body;
    const shared = {
      ...typed,
      wishedPerMonth: wishChosen(typed.wishedPerMonth),
      notOn: typed.notOn.map(partOfWeek),
      towns: townsIn({ notIn, onlyIn }),
      themes: wishesIn(values),
    };
    const { problem } = await send(event, changeOwnLimits, { body: { key, version, shared } });
    if (problem) return refused({ ...problem, ...besideBoxes(problem) }, values);
    redirect(303, '/limits?done=shared');
  },
};

/** What is wrong stands beside the box it is about. */
const besideBoxes = ({ errors }: { errors?: { pointer: string; detail: string }[] | undefined }) =>
  errors && {
    errors: errors.map(({ pointer, detail }) => ({
      pointer: pointer.replace(/^#\/shared\/(\w+).*$/, '#/$1'),
      detail,
    })),
  };
