import type { ToldChange } from '@app/contract/sessions/told-change';
import type { ToldDay } from '@app/contract/sessions/week';
import type { Language } from '@app/domain/language';
import { addressOf, wayInText } from '@app/domain/organisations/venue';
import { letterWordsIn } from '../language/asking-text.ts';
import { changeWordsIn } from '../language/changes.ts';
import { datesIn } from '../language/dates.ts';
import { capital } from '../language/in-words.ts';
import { sayTalkIn } from '../language/talks.ts';

type Details = ToldChange['was'];
type When = ToldChange['day'];
/** How the day is now. */
type Becomes = ToldDay['becomes'];

export interface Fact {
  label: string;
  lines: string[];
}

/**
 * What its reader hears of one day, however she hears it: how it was and how it becomes, as far as it differs. Of a day that
 * does not happen, which day that is.
 */
export function factsToTell({ about, becomes, change }: ToldDay): Fact[] {
  if (about === 'cancelled' || !change) return whenAndWhere(becomes, 'nl');
  if (!change.asks) return [whenAndWhere(becomes, 'nl')[0]!, ...factsThatDiffer(change, 'nl')];
  return [...movedFacts(change, becomes, 'nl'), ...companyOf(change.becomes, 'nl')];
}

/** The same with the way and the talks, which have a place of their own on paper. */
export const allToTell = (day: ToldDay): Fact[] => {
  const { change, becomes } = day;
  const facts = factsToTell(day);
  if (!change) return facts;
  const words = letterWordsIn.nl;
  const talks = change.asks ? talksOf(change.becomes) : [];
  const route = tellsWay(change) ? wayInText(becomes.venue) : '';
  return [
    ...facts,
    ...(route ? [{ label: `${words.route}?`, lines: [route] }] : []),
    ...(talks.length > 0 ? [{ label: words.around, lines: talks }] : []),
  ];
};

/** What changed, in few words, for a reader who has the whole day before her. */
export const shortly = (change: ToldChange, becomes: Becomes, language: Language): Fact[] => {
  const route = tellsWay(change) && !change.asks ? wayInText(becomes.venue) : '';
  return [
    ...(change.asks ? movedFacts(change, becomes, language) : factsThatDiffer(change, language)),
    ...(route ? [{ label: letterWordsIn[language].route, lines: [route] }] : []),
  ];
};

/** Another day or another venue has a way of its own. */
export const tellsWay = ({ asks, heard }: ToldChange): boolean =>
  asks || heard.includes('way') || heard.includes('first-way');

/** The talks around the day, or one of them, line by line. */
export const talksOf = (
  { talks }: Details,
  only?: 'preparation' | 'debriefing',
  language: Language = 'nl',
): string[] =>
  talks
    .filter(({ kind }) => only === undefined || kind === only)
    .map(sayTalkIn[language])
    .map(({ when, says }) => `${when}: ${says}`);

const whenAndWhere = (becomes: Becomes, language: Language): Fact[] => [
  { label: letterWordsIn[language].when, lines: sayWhen(becomes, language) },
  { label: letterWordsIn[language].where, lines: placeNow(becomes, language) },
];

const movedFacts = (change: ToldChange, becomes: Becomes, language: Language): Fact[] => {
  const words = changeWordsIn[language];
  return [
    { label: words.was, lines: [...sayWhen(change.day, language), ...sayPlace(change.was)] },
    { label: words.becomes, lines: [...sayWhen(becomes, language), ...sayPlace(change.becomes)] },
  ];
};

/** The way has a paragraph of its own. */
const factsThatDiffer = ({ heard, was, becomes }: ToldChange, language: Language): Fact[] =>
  heard.flatMap((aspect) => {
    switch (aspect) {
      case 'address':
        return bothIn(letterWordsIn[language].where, sayPlace(was), sayPlace(becomes), language);
      case 'company':
        return bothIn(
          letterWordsIn[language].withWhom,
          sayCompany(was, language),
          sayCompany(becomes, language),
          language,
        );
      case 'preparation':
      case 'debriefing':
        return bothIn(
          changeWordsIn[language].talks[aspect],
          talksOf(was, aspect, language),
          talksOf(becomes, aspect, language),
          language,
        );
      default:
        return [];
    }
  });

const bothIn = (label: string, was: string[], becomes: string[], language: Language): Fact[] => [
  {
    label,
    lines: [
      ...said(changeWordsIn[language].was, was),
      ...said(changeWordsIn[language].becomes, becomes),
    ],
  },
];

const said = (label: string, [first, ...others]: string[]) =>
  first === undefined ? [] : [`${label}: ${first}`, ...others];

const sayWhen = ({ day, from, until }: When, language: Language): string[] => [
  capital(datesIn[language].sayDay(day)),
  letterWordsIn[language].hours(datesIn[language].sayHours(from, until)),
];

const placeNow = ({ venue }: Becomes, language: Language) =>
  venue ? [venue.name, addressOf(venue)] : [changeWordsIn[language].unknownVenue];

const sayPlace = ({ venue: { name, address } }: Details) => [name, address].filter(Boolean);

const companyOf = (details: Details, language: Language): Fact[] => {
  const company = sayCompany(details, language);
  return company.length === 0 ? [] : [{ label: letterWordsIn[language].withWhom, lines: company }];
};

const sayCompany = ({ company }: Details, language: Language): string[] =>
  company
    ? (
        [
          ['coach', company.otherCoaches],
          ['trainer', company.trainers],
          ['observer', company.observers],
        ] as const
      ).flatMap(([role, names]) =>
        names.map((name) => `${name} (${letterWordsIn[language].roles[role]})`),
      )
    : [];

/** The same change of all these days, so that it is said once. */
export const isOneChange = (days: readonly ToldDay[]): boolean =>
  days.length === 1 ||
  (days.every(({ change }) => change !== null && !change.asks) &&
    new Set(
      days.map(({ change, becomes }) => JSON.stringify(change && shortly(change, becomes, 'nl'))),
    ).size === 1);
