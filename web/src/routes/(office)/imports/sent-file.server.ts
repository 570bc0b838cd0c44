import type { Problem } from '@app/contract/endpoint';
import { largest } from '@app/domain/table';
import type { TableProblem } from '@app/domain/table';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { sayTableProblem } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';
import { sayProblem } from '#lib/language/problems.ts';
import { formOf } from '#lib/server/form.ts';

interface Sent<Field> {
  fileName: string;
  /** Base64. */
  content: string;
  matching?: (Field | null)[];
  names: Record<string, string>;
}

/** Shows what taking over the file of a form would do, by the columns and names that were chosen. */
export async function previewed<Field extends string, Preview>(
  event: RequestEvent,
  ask: (body: Sent<Field>) => Promise<{ data?: Preview; problem?: Problem }>,
) {
  const form = await formOf(event);
  const file = await fileIn(form);
  if ('trouble' in file) return fail(422, file);
  const columns = form.getAll('column').map((field) => (field === '' ? null : String(field)));
  const { data, problem } = await ask({
    ...file,
    ...(columns.length > 0 ? { matching: columns as (Field | null)[] } : {}),
    names: namesIn(form),
  });
  if (problem) return fail(problem.status, { trouble: troubleOf(problem) });
  return { preview: data as Preview, file };
}

/** Chosen just now, or carried along by the page that asked about its columns. */
async function fileIn(
  form: FormData,
): Promise<{ trouble: string } | { fileName: string; content: string }> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) {
    if (file.size > largest.bytes)
      return { trouble: sayTableProblem({ problem: 'too-large', most: largest.bytes }) };
    const content = Buffer.from(await file.arrayBuffer()).toString('base64');
    return { fileName: nameOf(file.name), content };
  }
  const content = form.get('content');
  if (typeof content !== 'string' || content === '') return { trouble: imports.file.none };
  return { fileName: nameOf(String(form.get('fileName') ?? '')), content };
}

/** What somebody answered about names: `names.0.key` and `names.0.is`. */
function namesIn(form: FormData): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, key] of form) {
    const at = /^names\.(\d+)\.key$/.exec(name)?.[1];
    const answer = form.get(`names.${at}.is`);
    if (at !== undefined && typeof answer === 'string') answers[String(key)] = answer;
  }
  return answers;
}

/** Why a file was refused. What the reader of spreadsheets found says more than the name of the problem. */
const troubleOf = (problem: Problem): string =>
  problem.file ? sayTableProblem(problem.file as TableProblem) : sayProblem(problem);

/** One readable line, whatever a computer allows in a name. */
const nameOf = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || '-';
