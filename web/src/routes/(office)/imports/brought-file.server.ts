import { stageList } from '@app/contract/imports';
import { largest } from '@app/domain/table';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { sayTableProblem } from '#lib/language/import.ts';
import { imports, type ImportKind } from '#lib/language/imports.ts';
import { sayProblem } from '#lib/language/problems.ts';
import { send } from '#lib/server/api.ts';
import { formInPieces } from '#lib/server/form-in-pieces.ts';
import { toDoorWithForm } from '#lib/server/set-aside.ts';
import { inRole, signedIn } from '#lib/server/visit.ts';
import { addressOf, troubleOf } from './shown-list.server.ts';

/** Keeps the file of a form, and leads to the page where it is looked at. */
export async function broughtFile(event: RequestEvent, kind: ImportKind) {
  if (event.locals.takenUp)
    return fail(200, { trouble: sayProblem({ type: 'was-away-with-file' }) });
  const me = await signedIn(event);
  if (me === null && !event.locals.visitUnknown) await toDoorWithForm(event, [], true);
  inRole(event, me, 'coordinator');
  const { file } = await formInPieces(event.request);
  if (file === null) return fail(422, { trouble: imports.file.none });
  if (file.bytes.length > largest.bytes)
    return fail(422, { trouble: sayTableProblem({ problem: 'too-large', most: largest.bytes }) });
  const { data, problem } = await send(event, stageList, {
    querystring: { kind, fileName: nameOf(file.name) },
    bytes: file.bytes,
  });
  if (problem) return fail(problem.status, { trouble: troubleOf(problem) });
  redirect(303, addressOf({ kind, list: data.list }));
}

/** One readable line, whatever a computer allows in a name. */
const nameOf = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || '-';
