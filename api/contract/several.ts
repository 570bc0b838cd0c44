import { z } from 'zod';

/** A query with one value of a name, or with several, at most so many. */
export const several = <Value extends z.ZodType>(value: Value, most: number) =>
  z
    .union([value, z.array(value).max(most)])
    .default([])
    .transform((given) => [given].flat() as z.output<Value>[]);
