import type { Problem } from '@app/contract/endpoint';
import { largest } from '@app/domain/table';
import type { TableProblem } from '@app/domain/table';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { sayTableProblem } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';
import { problemName, sayProblem, type ProblemName } from '#lib/language/problems.ts';
import { formInPieces, type FormInPieces } from '#lib/server/form-in-pieces.ts';
import { others } from '#lib/server/one-by-one.ts';
import { toDoorWithForm } from '#lib/server/set-aside.ts';
import { inRole, signedIn } from '#lib/server/visit.ts';

export interface Sent<Field> {
  fileName: string;
  /** Base64. */
  content: string;
  matching?: (Field | null)[];
  headers?: string[];
  readAs: Record<string, string>;
  names: Record<string, string>;
}

/** A form with a file, as it was sent: to be sent once more without choosing anything again. */
export interface SentForm {
  file: { fileName: string; content: string };
  headers: string[];
  columns: string[];
  readAs: Record<string, string>;
  names: Record<string, string>;
  /** How many names were passed before those that she wants to look at. */
  namesFrom: number;
}

/**
 * Shows what taking over the file of a form would do, by the columns and names that were chosen. The page gets what it
 * shows of the answer and nothing more: written out whole, a long list would make everybody wait.
 */
export async function previewed<Field extends string, Preview, Shown>(
  event: RequestEvent,
  ask: (body: Sent<Field>) => Promise<{ data?: Preview; problem?: Problem }>,
  shown: (preview: Preview, namesFrom: number) => Shown,
) {
  if (event.locals.takenUp)
    return fail(200, { trouble: sayProblem({ type: 'was-away-with-file' }) });
  const me = await signedIn(event);
  if (me === null && !event.locals.visitUnknown) await toDoorWithForm(event, [], true);
  inRole(event, me, 'coordinator');
  const sent = await formIn(event.request);
  await others();
  if ('trouble' in sent) return fail(422, sent);
  const { file, headers, columns, readAs, names, namesFrom } = sent;
  const matching = columns.map((field) => (field === '' ? null : field)) as (Field | null)[];
  const { data, problem } = await ask({
    ...file,
    ...(matching.length > 0 ? { matching } : {}),
    ...(headers.length > 0 ? { headers } : {}),
    readAs,
    names,
  });
  await others();
  if (!problem) return { preview: shown(data as Preview, namesFrom), file };
  return notRead(problem, sent);
}

/** A file that was not read now. It is carried along where trying again may help, and it is small enough for a page. */
export function notRead(problem: Problem, sent: SentForm) {
  const trouble = troubleOf(problem);
  const carried = passes.has(problemName(problem)) && sent.file.content.length <= mostCarried;
  return fail(problem.status, carried ? { trouble, again: sent } : { trouble });
}

/** In base64. Writing a larger file into a page would make everybody wait; she chooses it again. */
const mostCarried = 500_000;

/** What is over after a while: then the same file can be read. */
const passes = new Set<ProblemName>([
  'others-first',
  'list-comes-in',
  'too-busy',
  'try-again',
  'too-many-tries',
  'database-silent',
]);

async function formIn(request: Request): Promise<SentForm | { trouble: string }> {
  const { fields, file: chosen } = await formInPieces(request);
  const file = fileIn(fields, chosen);
  if ('trouble' in file) return file;
  return {
    file,
    headers: fields.getAll('header').map(String),
    columns: fields.getAll('column').map(String),
    readAs: readAsIn(fields),
    names: namesIn(fields),
    namesFrom: Number(fields.get('namesFrom')) || 0,
  };
}

/** Chosen just now, or carried along by the page that asked about its columns. */
function fileIn(
  fields: FormData,
  chosen: FormInPieces['file'],
): { trouble: string } | { fileName: string; content: string } {
  if (chosen) {
    const { name, bytes } = chosen;
    if (bytes.length > largest.bytes)
      return { trouble: sayTableProblem({ problem: 'too-large', most: largest.bytes }) };
    return { fileName: nameOf(name), content: bytes.toString('base64') };
  }
  const content = fields.get('content');
  if (typeof content !== 'string' || content === '') return { trouble: imports.file.none };
  return { fileName: nameOf(String(fields.get('fileName') ?? '')), content };
}

/** How somebody chose to read the file: `read.sheet`. What is left to us is empty. */
const readAsIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith('read.') && typeof value === 'string' && value !== ''
        ? [[name.slice('read.'.length), value]]
        : [],
    ),
  );

/** What somebody answered about names: `names.0.key` and `names.0.is`. */
function namesIn(form: FormData): Record<string, string> {
  const answers: Record<string, string> = {};
  const sent = new Map(form);
  for (const [name, key] of sent) {
    const at = /^names\.(\d+)\.key$/.exec(name)?.[1];
    const answer = sent.get(`names.${at}.is`);
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
