import { Busboy } from '@fastify/busboy';
import { error } from '@sveltejs/kit';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sayProblem } from '#lib/language/problems.ts';
import { isRefusal } from './form.ts';

export interface FormInPieces {
  fields: FormData;
  /** The file that was chosen; null when none was, or an empty one. */
  file: { name: string; bytes: Buffer } | null;
}

/** Takes a form apart while it arrives, so that a large file in it holds nobody. For forms with one file. */
export async function formInPieces({ headers, body }: Request): Promise<FormInPieces> {
  const fields = new FormData();
  const pieces: Buffer[] = [];
  let name = '';
  try {
    const form = new Busboy({
      headers: { 'content-type': headers.get('content-type') ?? '' },
      limits: { fieldSize: Infinity },
    });
    form.on('field', (field, value) => fields.append(field, value));
    form.on('file', (_, file, fileName) => {
      name = fileName;
      file.on('data', (piece: Buffer) => pieces.push(piece));
      // A file that ends too early fails the form as well; unheard it would fail everybody.
      file.on('error', () => undefined);
    });
    await pipeline(body === null ? [] : Readable.fromWeb(body as never), form);
  } catch (cause) {
    if (isRefusal(cause)) throw cause;
    error(400, sayProblem({ type: '/problems/invalid-input' }), { problem: 'invalid-input' });
  }
  const bytes = Buffer.concat(pieces);
  return { fields, file: bytes.length === 0 ? null : { name, bytes } };
}
