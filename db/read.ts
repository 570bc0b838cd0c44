import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from './database.ts';

/** The columns of a row, these and no others. */
type Shape = z.ZodObject<z.ZodRawShape, z.core.$strict>;

/** The rows that a query finds, as their shape says. */
export const rows =
  <Row extends Shape>(db: Transaction, shape: Row) =>
  async (query: TemplateStringsArray, ...values: unknown[]): Promise<z.output<Row>[]> => {
    const found = await db.execute(sql(query, ...values));
    check(found, shape);
    return found;
  };

/** The same where they are many and wide: they travel as one text, which is read at once and not value by value. */
export const rowsAtOnce =
  <Row extends Shape>(db: Transaction, shape: Row) =>
  async (query: TemplateStringsArray, ...values: unknown[]): Promise<z.output<Row>[]> => {
    const all = sql`select coalesce(json_agg(one), '[]') as found from (${sql(query, ...values)}) one`;
    const [told] = await db.execute(all);
    return asShape(z.array(shape), told!['found']);
  };

/** The first of these rows. */
export const row =
  <Row extends Shape>(db: Transaction, shape: Row) =>
  async (query: TemplateStringsArray, ...values: unknown[]) => {
    const [found] = await rows(db, shape)(query, ...values);
    return found;
  };

/** The shape of a row with nothing but what a function answers. */
export const answering = <Answer extends z.ZodType>(result: Answer) => z.strictObject({ result });

/** Whether something is so, or was done. */
export const YesOrNo = answering(z.boolean());

/** What a function of the database answers. */
export async function resultOf<Row extends z.ZodObject<{ result: z.ZodType }, z.core.$strict>>(
  db: Transaction,
  shape: Row,
  call: SQL,
): Promise<z.output<Row>['result']> {
  const [found] = await rows(db, shape)`select ${call} as result`;
  return found!['result'];
}

/** What was found in another way, as its shape says. */
export function asShape<Shape extends z.ZodType>(shape: Shape, found: unknown): z.output<Shape> {
  checkValue(found, shape);
  return found;
}

interface Found extends Array<unknown> {
  columns: { name: string }[];
}

/** In tests and development: who uses the product never waits for it. Names are checked where nothing is found, too. */
function check<Row extends Shape>(
  found: Found,
  shape: Row,
): asserts found is Found & z.output<Row>[] {
  if (!checks()) return;

  const names = found.columns.map(({ name }) => name);
  const told = Object.keys(shape.shape);
  const missing = told.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !told.includes(name));
  if (missing.length + unknown.length > 0)
    throw new Error(`columns missing: [${missing.join()}], in no shape: [${unknown.join()}]`);

  checkValue(found, z.array(shape));
}

function checkValue<Value extends z.ZodType>(
  found: unknown,
  shape: Value,
): asserts found is z.output<Value> {
  if (!checks()) return;
  const { error } = shape.safeParse(found);
  if (error) throw new Error(`what was found is not as its shape says: ${z.prettifyError(error)}`);
}

const checks = () => ['test', 'development'].includes(process.env.NODE_ENV ?? '');
