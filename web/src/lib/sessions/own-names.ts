import type { Refused } from '#lib/refused.ts';
import { fieldOf } from './change.ts';

/** What is wrong with a day, by the names of the fields of its form. */
export const ownNames = (errors: Refused['errors']): Refused['errors'] =>
  Object.fromEntries(
    Object.entries(errors).map(([name, detail]) => [
      fieldOf[name] ?? name.replace(/^session\./, ''),
      detail,
    ]),
  );
