import type { showLetter } from '@app/contract/sessions/week';
import { addressOf } from '@app/domain/organisations/venue';
import type { z } from 'zod';
import { letterWords } from '../language/asking-text.ts';
import { capital, sayDay, sayHours } from '../language/in-words.ts';
import { sayTalk } from '../language/talks.ts';
import { newsLetter as words } from '../language/week-letter.ts';

type Paper = z.infer<(typeof showLetter.schema.response)[200]>;
type Change = NonNullable<Paper['change']>;
type Details = Change['was'];

interface Fact {
  label: string;
  lines: string[];
}

/** What stands on the sheet about the day: how it was and how it becomes, as far as it differs. */
export function factsOnPaper({ about, becomes, change }: Paper): Fact[] {
  const when = { label: letterWords.when, lines: sayWhen(becomes) };
  const { venue } = becomes;
  const place = venue ? [venue.name, addressOf(venue)] : [words.unknownVenue];
  if (about === 'cancelled' || !change) return [when, { label: letterWords.where, lines: place }];
  if (!change.asks) return [when, ...detailsThatDiffer(change)];

  const company = sayCompany(change.becomes);
  return [
    { label: words.was, lines: [...sayWhen(change.day), ...sayPlace(change.was)] },
    { label: words.becomes, lines: [...sayWhen(becomes), ...sayPlace(change.becomes)] },
    ...(company.length === 0 ? [] : [{ label: letterWords.withWhom, lines: company }]),
  ];
}

/** The talks around the day, or one of them, line by line. */
export const talksOnPaper = ({ talks }: Details, only?: 'preparation' | 'debriefing'): string[] =>
  talks
    .filter(({ kind }) => only === undefined || kind === only)
    .map(sayTalk)
    .map(({ when, says }) => `${when}: ${says}`);

/** The way has a paragraph of its own. */
const detailsThatDiffer = ({ heard, was, becomes }: Change): Fact[] =>
  heard.flatMap((aspect) => {
    switch (aspect) {
      case 'address':
        return bothIn(letterWords.where, sayPlace(was), sayPlace(becomes));
      case 'company':
        return bothIn(letterWords.withWhom, sayCompany(was), sayCompany(becomes));
      case 'preparation':
      case 'debriefing':
        return bothIn(
          words.talks[aspect],
          talksOnPaper(was, aspect),
          talksOnPaper(becomes, aspect),
        );
      default:
        return [];
    }
  });

const bothIn = (label: string, was: string[], becomes: string[]): Fact[] => [
  { label, lines: [...said(words.was, was), ...said(words.becomes, becomes)] },
];

const said = (label: string, [first, ...others]: string[]) =>
  first === undefined ? [] : [`${label}: ${first}`, ...others];

const sayWhen = ({ day, from, until }: Change['day']): string[] => [
  capital(sayDay(day)),
  letterWords.hours(sayHours(from, until)),
];

const sayPlace = ({ venue: { name, address } }: Pick<Details, 'venue'>) =>
  [name, address].filter(Boolean);

const sayCompany = ({ company }: Details): string[] =>
  company
    ? (
        [
          ['coach', company.otherCoaches],
          ['trainer', company.trainers],
          ['observer', company.observers],
        ] as const
      ).flatMap(([role, names]) => names.map((name) => `${name} (${letterWords.roles[role]})`))
    : [];
