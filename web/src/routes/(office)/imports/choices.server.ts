import { chooseForList } from '@app/contract/imports';
import type { Problem } from '@app/contract/endpoint';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { imports } from '#lib/language/imports.ts';
import { send } from '#lib/server/api.ts';
import { typedIn } from '#lib/server/form.ts';
import { addressOf, type ListHere } from './shown-list.server.ts';

type Values = Record<string, string[]>;
type Choice = 'same' | 'new' | 'leave';
type Body = Parameters<typeof send<typeof chooseForList>>[2]['body'];

/** Keeps how to read the list, and what its columns and names mean; then shows what would happen. */
export async function choose(event: RequestEvent, here: ListHere) {
  const { values } = await typedIn(event, {});
  const { header = [], column = [], namesFrom = [] } = values;
  const { problem } = await send(event, chooseForList, {
    params: { list: here.list },
    body: {
      ...(column.length > 0 ? { matching: column.map((field) => field || null) as never } : {}),
      ...(header.length > 0 ? { headers: header } : {}),
      readAs: readAsIn(values),
      names: namesIn(values),
    } satisfies Body,
  });
  if (problem) return fail(problem.status, { unkept: problem });
  redirect(303, `${addressOf(here)}${namesFrom[0] ? `?names=${namesFrom[0]}` : ''}`);
}

/** Keeps what somebody answered about the lines, before she goes to another page of the list. */
export async function keepAnswers(
  event: RequestEvent,
  { list }: ListHere,
  values: Values,
): Promise<Problem | undefined> {
  const { problem } = await send(event, chooseForList, {
    params: { list },
    body: { doubles: doublesIn(values), before: beforeIn(values), each: eachIn(values) },
  });
  return problem;
}

/** What the person said about the lines that may be doubles. */
export function doublesIn(values: Values): Record<string, Choice> {
  const answers = Object.entries(values).flatMap(([name, [answer]]) => {
    const line = /^double\.(\d+)$/.exec(name)?.[1];
    return line !== undefined && isChoice(answer) ? [[line, answer] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** Lines of coaches who were one before today. */
export function observedIn(values: Values): number[] {
  const before = beforeIn(values);
  if (before === 'each') return eachIn(values);
  return before === 'all' ? (values.asked?.[0] ?? '').split(' ').filter(Boolean).map(Number) : [];
}

function beforeIn({ before = [] }: Values) {
  const [told] = before;
  return told === 'all' || told === 'none' || told === 'each' ? told : null;
}

const eachIn = ({ each = [] }: Values): number[] => each.map(Number).filter(Number.isInteger);

const isChoice = (answer: string | undefined): answer is Choice =>
  answer !== undefined && ['leave', ...Object.keys(imports.doubles.coaches)].includes(answer);

/** How somebody chose to read the file: `read.sheet`. What is left to us is empty. */
const readAsIn = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, [value]]) =>
      name.startsWith('read.') && value ? [[name.slice('read.'.length), value]] : [],
    ),
  );

/** What somebody answered about names: `names.0.key` and `names.0.is`. */
function namesIn(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, [key]]) => {
      const at = /^names\.(\d+)\.key$/.exec(name)?.[1];
      const answer = values[`names.${at}.is`]?.[0];
      return at !== undefined && key && answer !== undefined ? [[key, answer]] : [];
    }),
  );
}
