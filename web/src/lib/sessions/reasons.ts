import { sayReason, type WhyNeeded } from '#lib/language/asking.ts';

type Values = Record<string, string[]>;

/** One reason, as it was chosen and typed, for each condition that asks one; nothing when nothing was said. */
export function reasonsIn(values: Values): { condition: string; reason: string }[] {
  const why = values.why?.[0] as WhyNeeded | undefined;
  const reason = sayReason(why ?? 'other', values.words?.[0] ?? '', values.promise ?? []);
  if (reason === '') return [];
  return (values.condition ?? []).map((condition) => ({ condition, reason }));
}
