import type { NameQuestion } from '@app/contract/import-list';
import type { NameKind } from '@app/domain/import-names';
import { sayCount, sayList } from './in-words.ts';

/** Names in a list that look like one we have. */
export const nameWords = {
  title: 'Is dit hetzelfde?',
  lead: (file: string, names: number) =>
    `${file} · ${sayCount(names, 'naam lijkt', 'namen lijken')} op wat we al kennen. Zeg één keer wat klopt.`,
  remembered: 'Dit geldt voor alle lijnen, en we onthouden het voor je volgende lijst.',
  later: (names: number) =>
    `Daarna ${names === 1 ? 'komt' : 'komen'} nog ${sayCount(names, 'naam', 'namen')}.`,
  next: (names: number) => `Toon de volgende (nog ${names})`,
  first: 'Toon de eerste namen',
  adjust: (names: number) => `${sayCount(names, 'naam', 'namen')} die je koos. Pas aan`,
  asked: {
    theme: (name) => `Thema ‘${name}’`,
    organisation: (name) => `Vrager ‘${name}’`,
    venue: (name) => `Plaats ‘${name}’`,
    trainer: (name) => `Trainer ‘${name}’`,
    coach: (name) => `Coach ‘${name}’`,
  } satisfies Record<NameKind, (name: string) => string>,
  isNew: {
    theme: 'Nee, een nieuw thema',
    organisation: 'Nee, een nieuwe vrager',
    venue: 'Nee, een nieuwe plaats',
    trainer: 'Nee, een nieuwe trainer',
    coach: 'Nee, iemand die we niet kennen',
  } satisfies Record<NameKind, string>,
  same: (name: string) => `Zelfde als ${name}`,
  at: (organisation: string) => `bij ${organisation}`,
  atSeveral: (name: string, organisations: number) => `${name} bij ${organisations} vragers`,
  inFile: 'staat ook in je bestand',
  line: (lines: string) => `lijn ${lines}`,
  lines: (count: number, first: number) =>
    `${sayCount(count, 'lijn', 'lijnen')}, vanaf lijn ${first}`,
  makes: {
    theme: { one: 'nieuw thema', more: 'nieuwe thema’s' },
    organisation: { one: 'nieuwe vrager', more: 'nieuwe vragers' },
    venue: { one: 'nieuwe plaats', more: 'nieuwe plaatsen' },
    trainer: { one: 'nieuwe trainer', more: 'nieuwe trainers' },
    coach: { one: 'nieuwe coach', more: 'nieuwe coaches' },
  } satisfies Record<NameKind, { one: string; more: string }>,
  weMake: (what: string, names: string) => `We maken ${what}: ${names}.`,
  others: (count: number) => `nog ${sayCount(count, 'andere', 'andere')}`,
};

/** "Thema ‘Respectvolle afbouw’ (lijn 2, 5 en 9)" */
export const sayNameAsked = ({ kind, name, town, organisation, lines }: NameQuestion): string =>
  [
    nameWords.asked[kind](withTown({ name, town })),
    organisation && nameWords.at(organisation),
    `(${sayLines([...new Set(lines)])})`,
  ]
    .filter(Boolean)
    .join(' ');

/** A name that it may be, as a choice. */
export const sayCandidate = (
  { value, name, town, organisation, beside }: NameQuestion['candidates'][number],
  kind: NameKind,
) => ({
  value,
  word: nameWords.same(withTown({ name, town })),
  explanation:
    (organisation ? nameWords.at(organisation) : beside) ??
    (value.startsWith(`${kind}:`) ? nameWords.inFile : undefined),
});

export const sayNewName = (kind: NameKind): string => nameWords.isNew[kind];

/** "We maken 2 nieuwe plaatsen: zaal 1, Boom en zaal 2, Lier.", a sentence for each kind. */
export function sayMakes(
  makes: readonly { kind: NameKind; name: string; town: string }[],
): string[] {
  return [...Map.groupBy(makes, ({ kind }) => kind)].map(([kind, names]) => {
    const { one, more } = nameWords.makes[kind];
    const counted = [...Map.groupBy(names, withTown)];
    const said = counted
      .slice(0, mostNames)
      .map(([name, { length }]) => (length > 1 ? nameWords.atSeveral(name, length) : name));
    const others = counted.length - said.length;
    const listed = others > 0 ? [...said, nameWords.others(others)] : said;
    return nameWords.weMake(sayCount(names.length, one, more), sayList(listed));
  });
}

const mostNames = 20;

const withTown = ({ name, town }: { name: string; town: string }): string =>
  town === '' ? name : `${name} (${town})`;

const sayLines = (lines: number[]): string =>
  lines.length > 5
    ? nameWords.lines(lines.length, lines[0] ?? 0)
    : nameWords.line(sayList(lines.map(String)));
