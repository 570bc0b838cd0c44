import { formInPieces } from '@app/web/src/lib/server/form-in-pieces.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** A form as a browser sends it, arriving in pieces of so many bytes. */
async function sent(form: FormData, size: number, until = Infinity): Promise<Request> {
  const whole = new Response(form);
  const bytes = new Uint8Array(await whole.arrayBuffer()).subarray(0, until);
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
  return requestOf(body, whole.headers.get('content-type')!);
}

const requestOf = (body: ReadableStream, type: string) =>
  new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    duplex: 'half',
  } as RequestInit);

const aForm = (fields: [string, string][], bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const form = new FormData();
  for (const [field, value] of fields) form.append(field, value);
  form.append('file', new File([bytes], name));
  return form;
};

const fieldName = fc.stringMatching(/^[a-z][a-z.\d]{0,12}$/);
const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.toWellFormed());

test('however a form is cut into pieces, its fields and its file are what was sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fieldName, line), { maxLength: 5 }),
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.integer({ min: 1, max: 400 }),
      async (fields, bytes, size) => {
        const form = aForm(fields, new Uint8Array(bytes), 'Coachés – Lier.xlsx');
        const { fields: read, file } = await formInPieces(await sent(form, size));
        // A browser writes every end of a line as these two.
        const asSent = fields.map(([name, text]) => [name, text.replace(/\r\n?|\n/g, '\r\n')]);
        expect([...read]).toEqual(asSent);
        expect(file?.name).toBe('Coachés – Lier.xlsx');
        expect([...file!.bytes]).toEqual([...bytes]);
      },
    ),
  );
});

test('no chosen file is no file', async () => {
  const form = aForm([['content', 'x'.repeat(2_000_000)]], new Uint8Array(), '');
  const { fields, file } = await formInPieces(await sent(form, 65_536));
  expect(String(fields.get('content'))).toHaveLength(2_000_000);
  expect(file).toBeNull();
});

test('half a form, or what is no form, is refused as one that cannot be read', async () => {
  const half = await sent(aForm([], new Uint8Array(500), 'a.csv'), 100, 300);
  await expect(formInPieces(half)).rejects.toMatchObject({ status: 400 });
  const none = requestOf(new Blob(['x']).stream(), 'multipart/form-data');
  await expect(formInPieces(none)).rejects.toMatchObject({ status: 400 });
  const odd = requestOf(new Blob(['x']).stream(), 'text/plain');
  await expect(formInPieces(odd)).rejects.toMatchObject({ status: 400 });
});

test('a form that is too large says so', async () => {
  const tooLarge = Object.assign(new Error('too large'), { status: 413 });
  const body = new ReadableStream({ pull: (controller) => controller.error(tooLarge) });
  const request = requestOf(body, 'multipart/form-data; boundary=x');
  await expect(formInPieces(request)).rejects.toBe(tooLarge);
});
