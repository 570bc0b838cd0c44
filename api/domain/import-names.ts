import { areSimilar, similarNames } from './similar-names.ts';
import { folded } from './written.ts';

export const nameKinds = ['theme', 'organisation', 'venue', 'trainer', 'coach'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name as written; `town` is empty where there is none. A room is known within its organisation. */
export interface Name {
  name: string;
  town: string;
  organisation?: string | undefined;
}

/** A name we have; `beside` tells it from another of the same name. */
export interface KnownName extends Name {
  id: string;
  beside: string | null;
}

/** What a name may be another writing of; `value` is the answer that says so. */
export interface NameCandidate extends Name {
  value: string;
  beside: string | null;
}

/** A name that is asked about, once for all its lines. */
export interface NameQuestion extends Name {
  key: string;
  kind: NameKind;
  lines: number[];
  candidates: NameCandidate[];
  /** The value of a candidate, `new`, or null while nobody answered. */
  chosen: string | null;
}

/** What a name turned out to be; without an id it is still to be made. */
export interface Meant extends Name {
  id: string | null;
}

/** Answers by key. */
export type NameAnswers = Readonly<Record<string, string>>;

/** What we have of one kind, with the meanings that somebody gave to names before. */
export interface NamesHad {
  known: KnownName[];
  /** Ids by key. */
  remembered: ReadonlyMap<string, string>;
}

export const nameKey = (kind: NameKind, { name, town, organisation }: Name): string =>
  `${kind}:${[name, town].filter(Boolean).map(folded).join(', ')}` +
  (organisation ? ` @ ${folded(organisation)}` : '');

/** The names in a list, by kind, each with its line. */
export type NamesTold = Partial<Record<NameKind, (Name & { line: number })[]>>;

/** What the names of a list mean, with the questions about them. */
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
  const meant = new Map<string, Meant>();
  /** The owner of a name: the organisation that is meant, however the list writes it. */
  const whole = ({ organisation, ...name }: Name): Name => {
    const owner =
      organisation && meant.get(nameKey('organisation', { name: organisation, town: '' }));
    return organisation ? { ...name, organisation: owner ? owner.name : organisation } : name;
  };
  const questions = nameKinds.flatMap((kind) => {
    const names = told[kind] ?? [];
    if (names.length === 0) return [];
    const read = readNames(kind, names, had[kind], answers, whole);
    for (const [key, one] of read.meant) meant.set(key, one);
    for (const name of names) {
      const one = read.meant.get(nameKey(kind, name));
      if (!one) continue;
      const { organisation } = whole(name);
      const key = nameKey(kind, { name: one.name, town: one.town || name.town, organisation });
      if (!meant.has(key)) meant.set(key, one);
    }
    return read.questions;
  });
  return { questions, meant: (kind, name) => meant.get(nameKey(kind, name)) ?? null };
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

/**
 * Finds what each name of a kind means: the one of exactly that name, else what somebody says, else a new one. A room of
 * another organisation is offered and never taken, for behind the same text may be another door; two that the list
 * brings along have nothing to share yet.
 */
function readNames(
  kind: NameKind,
  told: (Name & { line: number })[],
  { known, remembered }: NamesHad,
  answers: NameAnswers,
  whole: (name: Name) => Name,
): { questions: NameQuestion[]; meant: Map<string, Meant> } {
  const byId = new Map(known.map((one) => [one.id, one]));
  const exact = Map.groupBy(known, (one) => nameKey(kind, one));
  const similar = similarNames<NameCandidate>();
  for (const { id, ...one } of known) similar.add({ ...one, value: id });

  const questions: NameQuestion[] = [];
  const meant = new Map<string, Meant>();
  for (const [key, places] of Map.groupBy(told, (one) => nameKey(kind, one))) {
    const [{ line: _, ...asWritten }] = places as [Name & { line: number }];
    const { name, town } = asWritten;
    const own = whole(asWritten);
    const alike = exact.get(nameKey(kind, own)) ?? [];
    const literal = alike.filter((one) => one.name === name && one.town === town);
    const [only, ...others] = literal.length === 1 ? literal : alike;
    if (only && others.length === 0) {
      meant.set(key, only);
      continue;
    }
    const candidates = only
      ? [only, ...others].map(({ id, ...one }) => ({ ...one, value: id }))
      : ownFirst(
          similar
            .like(name)
            .filter((one) => isSameTown(one.town, town))
            .filter((one) => one.organisation === own.organisation || byId.has(one.value)),
          own,
        );
    const before = byId.get(remembered.get(key) ?? '');
    if (before && !candidates.some(({ value }) => value === before.id))
      candidates.unshift({ ...before, value: before.id });

    const chosen = answerTo(key, candidates) ?? before?.id ?? null;
    if (candidates.length > 0)
      questions.push({
        key,
        kind,
        ...asWritten,
        lines: places.map(({ line }) => line),
        candidates: candidates.slice(0, mostCandidates),
        chosen,
      });
    const found = chosen === null ? undefined : (byId.get(chosen) ?? meant.get(chosen));
    meant.set(key, found ?? { id: null, ...own });
    if (!found) similar.add({ ...own, value: key, beside: own.organisation ?? null });
  }
  return { questions, meant };

  function answerTo(key: string, candidates: NameCandidate[]): string | null {
    const answer = answers[key];
    if (answer === undefined) return null;
    const possible =
      answer === 'new' || meant.has(answer) || candidates.some(({ value }) => value === answer);
    return possible ? answer : null;
  }
}

const ownFirst = (candidates: NameCandidate[], { organisation }: Name): NameCandidate[] =>
  candidates.toSorted(
    (one, other) =>
      Number(one.organisation !== organisation) - Number(other.organisation !== organisation),
  );

/** Beyond so many, nobody reads them. */
const mostCandidates = 6;

/** A town that is not told may be any. */
const isSameTown = (one: string, other: string): boolean =>
  one === '' || other === '' || folded(one) === folded(other) || areSimilar(one, other);
