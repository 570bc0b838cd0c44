import { largest } from '@app/domain/table';
import type { RequestEvent } from '@sveltejs/kit';
import { sayTableProblem } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';

export interface SentFile {
  fileName: string;
  /** Base64. */
  content: string;
}

/** The file of a form: chosen just now, or carried along by the page that asked about its columns. */
export async function sentFile(
  event: RequestEvent,
): Promise<{ trouble: string } | { trouble?: never; file: SentFile; columns: (string | null)[] }> {
  const form = await event.request.formData();
  const file = form.get('file');
  const columns = form.getAll('column').map((field) => (field === '' ? null : String(field)));
  if (file instanceof File && file.size > 0) {
    if (file.size > largest.bytes)
      return { trouble: sayTableProblem({ problem: 'too-large', most: largest.bytes }) };
    const content = Buffer.from(await file.arrayBuffer()).toString('base64');
    return { file: { fileName: nameOf(file.name), content }, columns: [] };
  }
  const content = form.get('content');
  if (typeof content !== 'string' || content === '') return { trouble: imports.file.none };
  return { file: { fileName: nameOf(String(form.get('fileName') ?? '')), content }, columns };
}

/** One readable line, whatever a computer allows in a name. */
const nameOf = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || '-';
