import { folded } from '@app/domain/written';

/** The names that we do not have yet, each once as first written. */
export function newNames(told: string[], known: { name: string }[]): string[] {
  const fresh = new Map<string, string>();
  for (const name of told) if (!fresh.has(folded(name))) fresh.set(folded(name), name);
  for (const { name } of known) fresh.delete(folded(name));
  return [...fresh.values()];
}
