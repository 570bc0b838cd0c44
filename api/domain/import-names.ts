import { areSimilar, similarNames } from './similar-names.ts';
import { folded } from './written.ts';

export const nameKinds = ['theme', 'organisation', 'place', 'trainer'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name as written; `town` is empty where there is none. */
export interface Name {
  name: string;
  town: string;
}

/** A name we have; `beside` tells it from another of the same name. */
export interface KnownName extends Name {
  id: string;
  beside: string | null;
}

/** What a name may be another writing of; `value` is the answer that says so. */
export interface Candidate extends Name {
  value: string;
  beside: string | null;
}

/** A name that is asked about, once for all its lines. */
export interface NameQuestion extends Name {
  key: string;
  kind: NameKind;
  lines: number[];
  candidates: Candidate[];
  /** The value of a candidate, `new`, or null while nobody answered. */
  chosen: string | null;
}

/** What a name turned out to be; without an id it is still to be made. */
export interface Meant extends Name {
  id: string | null;
}

/** Answers by key. */
export type NameAnswers = Readonly<Record<string, string>>;

/** What we have of one kind, with what somebody said before that a name means. */
export interface NamesHad {
  known: KnownName[];
  /** Ids by key. */
  remembered: ReadonlyMap<string, string>;
}

export const nameKey = (kind: NameKind, { name, town }: Name): string =>
  town === '' ? `${kind}:${folded(name)}` : `${kind}:${folded(name)}, ${folded(town)}`;

/** The names in a list, by kind, each with its line. */
export type NamesTold = Partial<Record<NameKind, (Name & { line: number })[]>>;

/** What the names of a list mean, with what has to be asked about them. */
export interface NamesRead {
  questions: NameQuestion[];
  /** Null for a name that the list does not tell as such. */
  meant: (kind: NameKind, name: Name) => Meant | null;
}

export function readAllNames(
  told: NamesTold,
  had: Record<NameKind, NamesHad>,
  answers: NameAnswers,
): NamesRead {
  const read = nameKinds.map((kind) => readNames(kind, told[kind] ?? [], had[kind], answers));
  const meant = new Map(read.flatMap((one) => [...one.meant]));
  for (const [at, kind] of nameKinds.entries())
    for (const one of read[at]?.meant.values() ?? [])
      if (one.id !== null && !meant.has(nameKey(kind, one))) meant.set(nameKey(kind, one), one);
  return {
    questions: read.flatMap(({ questions }) => questions),
    meant: (kind, name) => meant.get(nameKey(kind, name)) ?? null,
  };
}

/** Leaves out what nobody has to answer: a name that no line writes down. What was answered stays. */
export const askedOnly = <Read extends NamesRead>(
  read: Read,
  writes: (line: number, kind: NameKind) => boolean,
): Read => ({
  ...read,
  questions: read.questions.filter(
    ({ chosen, kind, lines }) => chosen !== null || lines.some((line) => writes(line, kind)),
  ),
});

/** Finds what each name of a kind means: the one of exactly that name, else what somebody says, else a new one. */
function readNames(
  kind: NameKind,
  told: (Name & { line: number })[],
  { known, remembered }: NamesHad,
  answers: NameAnswers,
): { questions: NameQuestion[]; meant: Map<string, Meant> } {
  const byId = new Map(known.map((one) => [one.id, one]));
  const exact = Map.groupBy(known, (one) => nameKey(kind, one));
  const similar = similarNames<Candidate>();
  for (const { id, ...one } of known) similar.add({ ...one, value: id });

  const questions: NameQuestion[] = [];
  const meant = new Map<string, Meant>();
  for (const [key, places] of Map.groupBy(told, (one) => nameKey(kind, one))) {
    const [{ name, town }] = places as [Name & { line: number }];
    const alike = exact.get(key) ?? [];
    const literal = alike.filter((one) => one.name === name && one.town === town);
    const [only, ...others] = literal.length === 1 ? literal : alike;
    if (only && others.length === 0) {
      meant.set(key, only);
      continue;
    }
    const candidates = only
      ? [only, ...others].map(({ id, ...one }) => ({ ...one, value: id }))
      : similar.like(name).filter((one) => isSameTown(one.town, town));
    const before = byId.get(remembered.get(key) ?? '');
    if (before && !candidates.some(({ value }) => value === before.id))
      candidates.unshift({ ...before, value: before.id });

    const chosen = answerTo(key, candidates) ?? before?.id ?? null;
    if (candidates.length > 0)
      questions.push({
        key,
        kind,
        name,
        town,
        lines: places.map(({ line }) => line),
        candidates: candidates.slice(0, mostCandidates),
        chosen,
      });
    const found = chosen === null ? undefined : (byId.get(chosen) ?? meant.get(chosen));
    meant.set(key, found ?? { id: null, name, town });
    if (!found) similar.add({ name, town, value: key, beside: null });
  }
  return { questions, meant };

  function answerTo(key: string, candidates: Candidate[]): string | null {
    const answer = answers[key];
    if (answer === undefined) return null;
    const possible =
      answer === 'new' || meant.has(answer) || candidates.some(({ value }) => value === answer);
    return possible ? answer : null;
  }
}

/** Beyond so many, nobody reads them. */
const mostCandidates = 6;

/** A town that is not told may be any. */
const isSameTown = (one: string, other: string): boolean =>
  one === '' || other === '' || folded(one) === folded(other) || areSimilar(one, other);
