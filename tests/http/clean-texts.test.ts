import type { Endpoint } from '@app/contract/endpoint';
import { cleanLine, cleanLines } from '@app/domain/clean';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { allContracts } from './contracts.ts';

/**
 * Texts that are kept as they come: a file and its headers, a cell typed in place of one of the file, which is cleaned
 * with the others when the list is judged, what a browser says of a passkey, the key of a question with its answer, and
 * a list of readers, which is signed as it is written.
 */
const keptAsItComes =
  /\.content$|\.headers$|^mendLine\.cells\.(was|is)$|asskey\.response\.key$|\.(names|readAs)\.(key|value)$|^signKeyList\.text$/;

const written = [
  'Bea\u200b \u202eMaes',
  ' Bea\u00a0  Maes\t',
  'Bea Mae\u0308s',
  '="0470 12 34 56"',
  "'+32 470 12 34 56",
  'Bea\r\nMaes\u2028Maes',
];

test('every text that comes in by the API is clean, or refused', async () => {
  const fields = (await allContracts()).flatMap(textsOf);
  expect(fields.length).toBeGreaterThan(100);

  const unclean = fields
    .filter(({ field }) => !keptAsItComes.test(field))
    .flatMap(({ field, schema }) =>
      written.flatMap((text) => {
        const { data, success } = schema.safeParse(text);
        return !success || [cleanLine(text), cleanLines(text)].includes(data as string)
          ? []
          : [`${field} keeps ${JSON.stringify(data)}`];
      }),
    );
  expect(unclean).toEqual([]);
});

test('what is kept as it comes is all there', async () => {
  const fields = (await allContracts()).flatMap(textsOf).map(({ field }) => field);
  expect(fields.filter((field) => keptAsItComes.test(field)).length).toBeGreaterThan(0);
});

interface Field {
  field: string;
  schema: z.ZodType;
}

const textsOf = ({ config: { name }, schema: { params, querystring, body } }: Endpoint): Field[] =>
  [params, querystring, body].flatMap((schema) => (schema ? textsIn(schema, name) : []));

/** Every place in a schema where a text may stand, however deep. */
function textsIn(schema: z.ZodType, field: string): Field[] {
  const def = schema.def as unknown as Record<string, unknown> & { type: string };
  if (def.type === 'string') return [{ field, schema }];
  const inside: [string, unknown][] = [
    ...Object.entries((def.shape ?? {}) as object),
    ...((def.options as unknown[] | undefined) ?? []).map((one): [string, unknown] => ['', one]),
    ['', def.element],
    ['', def.innerType],
    ['', def.in],
    ['key', def.keyType],
    ['value', def.valueType],
  ];
  return inside.flatMap(([name, one]) =>
    one ? textsIn(one as z.ZodType, name === '' ? field : `${field}.${name}`) : [],
  );
}
