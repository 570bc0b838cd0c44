import { previewGathering, proposeGathering } from '@app/contract/intervision/gatherings';
import { addDays } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { waysIn } from '#lib/dates/ways.ts';
import { arranged, arrangedIn } from '../arranged.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  preview: await read(event, previewGathering, {}),
  closesOn: addDays(inBrussels(new Date().toISOString()).day, 7),
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      ...arranged,
      moments: [{ day: 'day', startsAt: 'time', endsAt: 'time' }],
      coaches: 'list',
    });
    const moments = body.moments.filter(({ day, startsAt, endsAt }) => day || startsAt || endsAt);
    const { data, problem } = await send(event, proposeGathering, {
      body: { key: body.key, ...arrangedIn(body), moments, coaches: waysIn(body.coaches, values) },
    });
    if (problem) return refused(problem, withoutGaps(values));
    redirect(303, `/intervision/${data.gathering}?done=proposed`);
  },
};

/** The moments as they were sent, one after the other, so that each error stands beside its own. */
function withoutGaps(values: Record<string, string[]>) {
  const rows = [0, 1, 2, 3, 4].filter((nth) =>
    ['day', 'startsAt', 'endsAt'].some((name) => values[`moments.${nth}.${name}`]?.[0]),
  );
  const kept = Object.entries(values).filter(([name]) => !name.startsWith('moments.'));
  const moments = rows.flatMap((from, to) =>
    ['day', 'startsAt', 'endsAt'].map(
      (name) => [`moments.${to}.${name}`, values[`moments.${from}.${name}`] ?? ['']] as const,
    ),
  );
  return Object.fromEntries([...kept, ...moments]);
}
