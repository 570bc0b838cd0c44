import type { addCoach } from '@app/contract/coaches';
import type { Problem } from '@app/contract/endpoint';
import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { refused, typedIn } from '#lib/server/form.ts';
import { townsIn } from './towns.ts';
import { wishChosen } from './wished.ts';

type Coach = z.input<typeof addCoach.schema.body>['coach'];

/** What somebody typed about a coach. What no contract knows goes to the API as it is, to be refused there. */
export async function typedCoach(event: RequestEvent) {
  const { body, values } = await typedIn(event, {
    key: 'text',
    version: 'number',
    evenIfKnown: 'ticked',
    firstName: 'text',
    lastName: 'text',
    phone: 'maybe',
    email: 'maybe',
    preferredChannel: 'text',
    whatsappAgreed: 'ticked',
    street: 'maybe',
    postalCode: 'maybe',
    town: 'maybe',
    since: 'maybe-day',
    starterTrainingOn: 'maybe-day',
    perWeek: 'maybe-number',
    perMonth: 'maybe-number',
    wishedPerMonth: 'maybe',
    notInHolidays: 'ticked',
    notOn: 'list',
    notIn: 'maybe',
    onlyIn: 'maybe',
    followed: 'list',
    words: 'maybe',
    account: 'maybe',
  });
  const { key, version, evenIfKnown, account, notIn, onlyIn, ...typed } = body;
  const coach = {
    ...typed,
    preferredChannel: typed.preferredChannel as Coach['preferredChannel'],
    wishedPerMonth: wishChosen(typed.wishedPerMonth),
    notOn: typed.notOn.map(partOfWeek),
    towns: townsIn({ notIn, onlyIn }),
    themes: wishesIn(values),
  };
  return { key, version, evenIfKnown, coach, account, values };
}

/** A refused coach goes back to the form: what is wrong stands beside the box it is about. */
export const refusedCoach = (problem: Problem, values: Record<string, string[]>) =>
  refused({ ...problem, ...(problem.errors && { errors: problem.errors.map(besideBox) }) }, values);

const besideBox = ({ pointer, detail }: { pointer: string; detail: string }) => ({
  pointer: pointer.replace(/^#\/coach\/(\w+).*$/, '#/$1'),
  detail,
});

/** `3:morning` as a box says it. */
export function partOfWeek(value: string): Coach['notOn'][number] {
  const [weekday, part] = value.split(':');
  return { weekday: Number(weekday), part: part as Coach['notOn'][number]['part'] };
}

/** What was chosen for each theme; no wish is nothing. */
export function wishesIn(values: Record<string, string[]>): Coach['themes'] {
  return Object.entries(values).flatMap(([name, [wish]]) => {
    const themeId = /^theme\.(.+)$/.exec(name)?.[1];
    if (themeId === undefined || !wish) return [];
    return [{ themeId, wish: wish as Coach['themes'][number]['wish'] }];
  });
}
