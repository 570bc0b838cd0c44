import { sql, type SQL } from 'drizzle-orm';

/** Many rows in one parameter, named `r`, so that a long list is one query. */
export const recordset = (rows: object[], columns: SQL) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${columns})`;

/** Many texts in one parameter, as an array. */
export const listOf = (texts: string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;
