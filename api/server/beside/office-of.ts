import type { Transaction } from '@app/db/database';
import type { Act } from '../http/routes.ts';

type Questions = Record<string, (db: Transaction, ...about: never[]) => Promise<unknown>>;

type OfficeOf<All extends Questions> = {
  [Name in keyof All]: All[Name] extends (db: Transaction, ...about: infer About) => infer Result
    ? (...about: About) => Result
    : never;
};

/** Questions and changes of the database as work beside us may ask them: without a database in hand. */
export const officeOf = <All extends Questions>(act: Act, questions: All) =>
  Object.fromEntries(
    Object.entries(questions).map(([name, ask]) => [
      name,
      (...about: never[]) => act((db) => ask(db, ...about)),
    ]),
  ) as OfficeOf<All>;
