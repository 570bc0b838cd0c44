/**
 * What a coach is asked to come to, besides the days that she co-delivers. A new kind is named here and in the table of
 * its questions, and the compiler asks for its words; `db/dates/functions.sql` says what the database needs of it.
 */
export const dateKinds = ['training', 'intervision'] as const;
export type DateKind = (typeof dateKinds)[number];
