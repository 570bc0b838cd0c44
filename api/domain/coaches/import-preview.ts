import { isTaken, type ReadLine } from '../import-line.ts';
import type { Answers, LineOutcome, PreviewLine, Twin } from '../import-preview.ts';
import { folded, lettersOf } from '../written.ts';
import { coachChanges, nameChanges, type KnownCoach } from './import-changes.ts';
import type { CoachField } from './import-columns.ts';
import type { CoachLine } from './import-line.ts';

/** Why a line may be a double. */
export type CoachDoubt = 'name-and-phone' | 'name' | 'phone' | 'email';
export type CoachPreview = PreviewLine<CoachLine, CoachField, CoachDoubt>;

/** The coach that a line means, as somebody said before: ids by `writtenAs`. */
export type CoachesMeant = ReadonlyMap<string, string>;

/** How a line tells of somebody. An answer about it holds for every line that tells of her in the same way. */
export const writtenAs = (told: Pick<CoachLine, 'firstName' | 'lastName' | 'phone' | 'email'>) =>
  `coach:${nameOf(told)} ${told.phone ?? ''} ${told.email ?? ''}`;

/** Line by line what taking over a list of coaches would do. The same lines, facts and answers give the same. */
export function previewCoaches(
  lines: ReadLine<CoachLine, CoachField>[],
  known: KnownCoach[],
  answers: Answers = {},
  meant: CoachesMeant = new Map(),
): CoachPreview[] {
  const people = directory();
  for (const coach of known) people.add({ twin: { known: coach.id }, facts: coach });

  return lines.map((line) => {
    if (!isTaken(line)) return { ...line, state: 'not-taken' };
    const outcome = answered(
      rememberedOf(line.value, people, meant) ?? outcomeOf(line.value, people),
      answers[line.line],
    );
    if (outcome.state !== 'same-as-line')
      people.add({ twin: { line: line.line }, facts: line.value });
    if (outcome.state === 'same' || outcome.state === 'changed')
      people.claim(outcome.known, line.line);
    return { ...line, ...outcome };
  });
}

type CoachOutcome = LineOutcome<CoachLine, CoachDoubt>;

interface Person {
  twin: Twin;
  facts: CoachLine;
}

/** Somebody said before who this is: it is not asked again, and her name stays as we have it. */
function rememberedOf(
  line: CoachLine,
  people: Directory,
  meant: CoachesMeant,
): CoachOutcome | null {
  const person = people.known(meant.get(writtenAs(line)) ?? '');
  if (!person) return null;
  const changes = coachChanges(person.facts, line);
  if ('line' in person.twin)
    return changes.length === 0 ? { state: 'same-as-line', as: person.twin.line } : null;
  const { known } = person.twin;
  return changes.length === 0 ? { state: 'same', known } : { state: 'changed', known, changes };
}

function outcomeOf(line: CoachLine, people: Directory): CoachOutcome {
  const alike = people.like(line).map(({ twin, facts }) => {
    const changes = coachChanges(facts, line);
    const [name, phone, email] = [
      nameOf(facts) === nameOf(line),
      line.phone !== null && facts.phone === line.phone,
      line.email !== null && facts.email === line.email,
    ];
    const why: CoachDoubt = name ? (phone ? 'name-and-phone' : 'name') : phone ? 'phone' : 'email';
    const sure = name && (email || (phone && agreesOnMore(facts, line)));
    const told = name ? changes : [...nameChanges(facts, line), ...changes];
    return { twin, why, sure, changes: told, same: name && changes.length === 0 };
  });

  const same = alike.filter((person) => person.same);
  const sameLine = same.find(({ twin }) => 'line' in twin)?.twin;
  if (sameLine && 'line' in sameLine) return { state: 'same-as-line', as: sameLine.line };
  const sameKnown = same.find(({ twin }) => 'known' in twin)?.twin;
  if (sameKnown && 'known' in sameKnown) return { state: 'same', known: sameKnown.known };

  const [only, ...others] = alike;
  if (only?.sure && others.length === 0 && 'known' in only.twin)
    return { state: 'changed', known: only.twin.known, changes: only.changes };

  const [double] = alike.sort(
    (a, b) =>
      doubts.indexOf(a.why) - doubts.indexOf(b.why) || Number(isKnown(a)) - Number(isKnown(b)),
  );
  if (!double) return { state: 'new' };
  return { state: 'double?', twin: double.twin, why: double.why, changes: double.changes };
}

const isKnown = ({ twin }: { twin: Twin }): boolean => 'known' in twin;

const doubts: CoachDoubt[] = ['name-and-phone', 'name', 'phone', 'email'];

/** A father and a son can share a name and a telephone; hardly also one of these. */
const agreesOnMore = (known: CoachLine, line: CoachLine): boolean =>
  (['email', 'coachSince', 'iban', 'street'] as const).some(
    (field) => line[field] !== null && folded(line[field]) === folded(known[field] ?? ''),
  );

function answered(outcome: CoachOutcome, answer: Answers[number]): CoachOutcome {
  if (outcome.state !== 'double?' || answer === undefined) return outcome;
  if (answer === 'someone-else') return { state: 'new' };
  return 'line' in outcome.twin
    ? { state: 'same-as-line', as: outcome.twin.line }
    : { state: 'changed', known: outcome.twin.known, changes: outcome.changes };
}

type Directory = ReturnType<typeof directory>;

/** People found by name, telephone or address, so that a long list stays quick. */
function directory() {
  const people = new Map<string, Person[]>();
  const claims = new Map<string, number>();
  const byId = new Map<string, Person>();
  const asClaimed = ({ twin, facts }: Person): Person => {
    const line = 'known' in twin ? claims.get(twin.known) : undefined;
    return { twin: line === undefined ? twin : { line }, facts };
  };
  return {
    add(person: Person): void {
      if ('known' in person.twin) byId.set(person.twin.known, person);
      for (const key of keysOf(person.facts)) {
        const alike = people.get(key) ?? [];
        if (alike.length < mostAlike) people.set(key, [...alike, person]);
      }
    },
    known(id: string): Person | null {
      const person = byId.get(id);
      return person ? asClaimed(person) : null;
    },
    /** From here on a coach we have stands for the line that told of her first. */
    claim(known: string, line: number): void {
      claims.set(known, line);
    },
    like: (line: CoachLine): Person[] =>
      [...new Set(keysOf(line).flatMap((key) => people.get(key) ?? []))].map(asClaimed),
  };
}

/** Beyond so many with one name or telephone, comparing with more tells nothing. */
const mostAlike = 100;

const keysOf = (facts: CoachLine): string[] => [
  `name ${nameOf(facts)}`,
  ...(facts.phone ? [`phone ${facts.phone}`] : []),
  ...(facts.email ? [`email ${facts.email}`] : []),
];

/** The name by which two people are namesakes. */
export const nameOf = ({
  firstName,
  lastName,
}: Pick<CoachLine, 'firstName' | 'lastName'>): string => lettersOf(`${firstName} ${lastName}`);
