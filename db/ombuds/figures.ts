import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows } from '../read.ts';

const Figures = z.strictObject({
  year: z.int(),
  text: z.string(),
  publishedIn: z.string().nullable(),
});

/** What was said of each year, the last one first, as far as the caller may read it. */
export const figures = (db: Transaction) => rows(db, Figures)`
  select year, text, published_week::text as "publishedIn" from app.ombuds_figures order by year desc`;

const OfPage = answering(z.array(Figures).nullable());

/** What was published of each year, for the coach whose page has this hash; null when no page has it. */
export const figuresOfPage = (db: Transaction, hash: Uint8Array) =>
  resultOf(db, OfPage, sql`app.figures_of_page(${hash})`);

const Year = z.strictObject({ year: z.int() });

/** Keeps the text of a year; false when it was published. */
export async function keepFigures(db: Transaction, year: number, text: string): Promise<boolean> {
  const changed = await row(db, Year)`
    update app.ombuds_figures set text = ${text} where year = ${year} and published_week is null returning year`;
  if (changed) return true;
  const added = await row(db, Year)`
    insert into app.ombuds_figures (year, text) values (${year}, ${text}) on conflict do nothing returning year`;
  return added !== undefined;
}

/** From this week on coaches read it; false when there is no text of that year. A second time changes nothing. */
export async function publish(db: Transaction, year: number): Promise<boolean> {
  await row(db, Year)`
    update app.ombuds_figures
    set published_week = date_trunc('week', now() at time zone 'Europe/Brussels')::date
    where year = ${year} and published_week is null returning year`;
  const found = await row(db, Year)`
    select year from app.ombuds_figures where year = ${year} and published_week is not null`;
  return found !== undefined;
}
