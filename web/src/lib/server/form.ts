import type { Problem } from '@app/contract/endpoint';
import { error, fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { problemName, sayProblem, wasAway } from '#lib/language/problems.ts';
import {
  readDay,
  readKm,
  readMoney,
  readNumber,
  readPerKm,
  readTime,
} from '#lib/language/from-words.ts';
import type { Refused } from '#lib/refused.ts';

/** How the text of a field becomes a value of the body; what nobody can read stays as typed, for the API to refuse. */
const readers = {
  text: (typed: string) => typed,
  /** An empty field is known to be absent. */
  maybe: (typed: string) => (typed.trim() === '' ? null : typed),
  number: (typed: string) => orTyped(typed, readNumber),
  'maybe-number': (typed: string) => (typed.trim() === '' ? null : orTyped(typed, readNumber)),
  'maybe-day': (typed: string) => (typed.trim() === '' ? null : orTyped(typed, readDay)),
  day: (typed: string) => orTyped(typed, readDay),
  time: (typed: string) => orTyped(typed, readTime),
  'maybe-money': (typed: string) => (typed.trim() === '' ? null : orTyped(typed, readMoney)),
  'maybe-per-km': (typed: string) => (typed.trim() === '' ? null : orTyped(typed, readPerKm)),
  'maybe-km': (typed: string) => (typed.trim() === '' ? null : orTyped(typed, readKm)),
  ticked: (typed: string) => typed !== '',
};

type Reader = keyof typeof readers;
type Values = Record<string, string[]>;

/** The fields of a form: one value, a list of values (`list`), or rows named `sessions.0.from`, `sessions.1.from`. */
export type Fields = { [name: string]: Reader | 'list' | [Fields] };

type Value<Kind> = Kind extends 'text' | 'day' | 'time'
  ? string
  : Kind extends 'maybe'
    ? string | null
    : Kind extends 'number'
      ? number
      : Kind extends 'maybe-number' | 'maybe-money' | 'maybe-per-km' | 'maybe-km'
        ? number | null
        : Kind extends 'maybe-day'
          ? string | null
          : Kind extends 'ticked'
            ? boolean
            : Kind extends 'list'
              ? string[]
              : Kind extends [infer Row extends Fields]
                ? Body<Row>[]
                : never;
export type Body<F extends Fields> = { [Name in keyof F]: Value<F[Name]> };

/** What was typed in a form, once as a body for a contract and once as it was typed. */
export async function typedIn<const F extends Fields>(
  event: RequestEvent,
  fields: F,
): Promise<{ body: Body<F>; values: Values }> {
  const values: Values = {};
  for (const [name, value] of await formOf(event))
    if (typeof value === 'string') (values[name] ??= []).push(value);
  return { body: bodyOf(values, fields), values };
}

/** What was typed, by field, as a body for a contract. */
export const bodyOf = <const F extends Fields>(values: Values, fields: F): Body<F> =>
  bodyFrom(values, fields, '') as Body<F>;

/** What a form sent; half of one, or something that no form sends, is no mistake of ours. */
export async function formOf({ request, locals = {} }: Sending): Promise<FormData> {
  try {
    return (locals.sent ??= await request.formData());
  } catch (cause) {
    if (isRefusal(cause)) throw cause;
    error(400, sayProblem({ type: '/problems/invalid-input' }), { problem: 'invalid-input' });
  }
}

interface Sending {
  request: Pick<Request, 'formData'>;
  /** Where it is remembered, for when it turns out that her visit had ended. */
  locals?: App.Locals;
}

/** Kit's own, such as that it is too large. */
export const isRefusal = (cause: unknown) => cause instanceof Error && 'status' in cause;

/** Refusals after which nobody knows whether the work was done. */
const unsureProblems = ['unexpected', 'too-busy', 'try-again', 'database-silent'];

/** Sends a refused form back: each error beside its field, and everything as it was typed. */
export function refused(problem: Problem, values: Values): ActionFailure<Refused> {
  const errors: Refused['errors'] = {};
  const most: Record<string, number> = {};
  for (const { pointer, detail, most: cents } of problem.errors ?? []) {
    errors[nameOf(pointer)] ??= detail;
    if (cents !== undefined) most[nameOf(pointer)] ??= cents;
  }
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'key'));
  // When nobody knows whether it arrived, the same key makes the second try count once.
  const unsure = wasAway(problem) || unsureProblems.includes(problemName(problem));
  return fail(problem.status, {
    problem,
    errors,
    most,
    values: kept,
    key: unsure ? (values.key?.[0] ?? null) : null,
  });
}

function bodyFrom(values: Values, fields: Fields, under: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => {
      const typed = values[under + name] ?? [];
      if (kind === 'list') return [name, typed];
      if (typeof kind === 'string') return [name, readers[kind](typed[0] ?? '')];
      return [
        name,
        rowsUnder(values, `${under}${name}.`).map((row) => bodyFrom(values, kind[0], row)),
      ];
    }),
  );
}

/** `sessions.0.`, `sessions.1.` in order, also when one in between was taken away. */
function rowsUnder(values: Values, under: string): string[] {
  const rows = Object.keys(values)
    .filter((name) => name.startsWith(under))
    .map((name) => Number(name.slice(under.length).split('.')[0]));
  return [...new Set(rows)].sort((a, b) => a - b).map((row) => `${under}${row}.`);
}

/** `#/sessions/0/from` in the body is the field `sessions.0.from`. */
const nameOf = (pointer: string) => pointer.replace(/^#?\/(body\/)?/, '').replaceAll('/', '.');

const orTyped = <T>(typed: string, read: (typed: string) => T | null): T | string =>
  read(typed) ?? typed;
