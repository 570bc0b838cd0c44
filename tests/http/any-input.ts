import fc from 'fast-check';
import { z } from 'zod';

interface Schema {
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

export interface Known {
  /** Ids that mean something: our own, of others, and of nothing. */
  ids: string[];
  tokens: string[];
  /** Files as base64, good and broken. */
  files: string[];
}

/** Values that a contract's own schema describes; its refinements are left for the API to find. */
export const anyOf = (schema: z.ZodType, known: Known): fc.Arbitrary<unknown> =>
  from(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, known);

function from(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => from(one, known)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return text(schema, known);
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, -5),
        max: Math.min(schema.maximum ?? 5, 3000),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(from(schema.items ?? {}, known), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 2),
      });
    case 'object':
      return schema.properties ? object(schema, known) : fc.constant({});
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

const object = ({ properties = {}, required = [] }: Schema, known: Known) =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [
        name,
        name === 'content' ? fc.constantFrom(...known.files) : from(one, known),
      ]),
    ),
    { requiredKeys: required },
  );

function text({ format, pattern = '', minLength = 0, maxLength = 40 }: Schema, known: Known) {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...known.ids), fc.uuid());
  if (format === 'date') return day;
  if (pattern.includes(':')) return fc.constantFrom('00:00', '02:30', '09:30', '12:30', '23:59');
  if (pattern.includes('{20,60}')) return fc.constantFrom(...known.tokens);
  if (pattern.includes('\\d{1,6}')) return fc.constantFrom('2', '3');
  const [min, max] = [Math.max(minLength, 1), Math.min(maxLength, 24)];
  return fc.string({ minLength: min, maxLength: Math.max(min, max) });
}

const day = fc.constantFrom(
  '2026-02-02',
  '2027-03-28',
  '2028-02-29',
  '2030-03-14',
  '2030-05-02',
  '0001-01-01',
  '0000-01-01',
  '9999-12-31',
);

/** What people, programs and enemies type. */
export const nasty = fc.constantFrom<unknown>(
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202eabc',
  '=1+1',
  'a\r\nBcc: x@y.be',
  `<script>alert(1)</script>`,
  `'; drop table app.persons; --`,
  '../../etc/passwd',
  '１２３',
  'a'.repeat(3000),
  '__proto__',
  '%00',
  '2027-02-29',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '10000-01-01',
  '24:00',
  'infinity',
  '',
  ' ',
  0,
  -1,
  -1.5,
  1e99,
  2 ** 31,
  2 ** 53,
  true,
  null,
  [],
  {},
  ['a'],
  { length: 1 },
);

/** The same value with one thing changed somewhere inside: replaced, left out, or added. */
export const oneMutation = (valid: unknown) =>
  fc
    .record({ at: fc.nat(), what: nasty, how: fc.constantFrom('replace', 'remove', 'add') })
    .map(({ at, what, how }) => mutated(valid, at, how, what));

function mutated(valid: unknown, at: number, how: string, what: unknown): unknown {
  const copy = structuredClone({ value: valid });
  const places = placesIn(copy);
  const [holder, key] = places[at % places.length]!;
  if (how === 'replace') holder[key] = what;
  if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 'remove') delete holder[key];
  if (how === 'add') {
    const inside = holder[key];
    if (typeof inside === 'object' && inside !== null)
      Object.assign(inside, { isAdmin: true, extra: what });
    else holder[key] = what;
  }
  return copy.value;
}

type Holder = Record<string, unknown>;

const placesIn = (holder: object): [Holder, string][] =>
  Object.entries(holder).flatMap(([key, value]): [Holder, string][] => [
    [holder as Holder, key],
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
