import type { Imported } from '@app/contract/imports';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { imports } from '#lib/language/imports.ts';

type Choice = 'same' | 'new' | 'leave';

/** What the person said about the lines that may be doubles. */
export function doublesIn(values: Record<string, string[]>): Record<string, Choice> {
  const answers = Object.entries(values).flatMap(([name, [answer]]) => {
    const line = /^double\.(\d+)$/.exec(name)?.[1];
    return line !== undefined && isChoice(answer) ? [[line, answer] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** The page that says what came of it; opening it again changes nothing. */
export function toResult(event: RequestEvent, imported: Imported): never {
  const told = Object.entries(imported).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  redirect(303, `${event.url.pathname}?${new URLSearchParams(told)}`);
}

/** What came of a list, as the address tells it; null when nothing was taken over yet. */
export function resultIn({ searchParams }: URL): Imported | null {
  const count = (name: string) => Number(searchParams.get(name)) || 0;
  if (!searchParams.has('added')) return null;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    notTaken: count('notTaken'),
    leftId: searchParams.get('leftId'),
  };
}

const isChoice = (answer: string | undefined): answer is Choice =>
  answer !== undefined && ['leave', ...Object.keys(imports.doubles.coaches)].includes(answer);
