import { asc } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { themes } from './tables.ts';

export const allThemes = (db: Transaction) =>
  db.select({ id: themes.id, name: themes.name }).from(themes).orderBy(asc(themes.name));
