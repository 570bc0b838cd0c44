import type { Transaction } from '@app/db/database';
import { daysFound } from '@app/db/search/days';
import {
  coachesToFind,
  kindsOfName,
  namesOfDays,
  organisationsToFind,
  type NamesRead,
  venuesToFind,
} from '@app/db/search/names';
import type { Day } from '@app/domain/day';
import { namesByWord } from '@app/domain/search/days-by-words';
import { meantAmongDays } from '@app/domain/search/days-meant';
import { wordsFound } from '@app/domain/search/fit';
import { foundAmong } from '@app/domain/search/found-among';
import { isReachedAt } from '@app/domain/search/reached-at';
import { wordsSought } from '@app/domain/written';

interface Asked {
  search: string;
  today: Day;
  most: number;
}

/** Coaches by any of their names, by where they live, and by what they are reached at; those who stopped come last. */
export async function findCoaches(db: Transaction, { search, today, most }: Asked) {
  const found = foundAmong(search, await coachesToFind(db, today), (coach) => ({
    called: [coach.firstName, coach.lastName, ...coach.otherNames],
    beside: [coach.town],
    isMeant: isReachedAt(search, coach),
    isGone: coach.stage === 'stopped',
  }));
  return {
    found: found.length,
    lines: found.slice(0, most).map((coach) => {
      const { otherNames, phone, email, ...line } = coach;
      const matched = inTexts(search, [line.firstName, line.lastName, line.town]);
      const other = otherNames.find((name) => inTexts(search, [name]).length > 0) ?? null;
      const reached = isReachedAt(search, { phone, email: null }) ? phone : email;
      const through = isReachedAt(search, coach) ? reached : matched.length > 0 ? null : other;
      return { ...line, through, matched };
    }),
  };
}

/** Days by their date, and by any name that stands on them. */
export async function findDays(
  db: Transaction,
  { search, today, most, namesRead }: Asked & { namesRead: NamesRead },
) {
  const names = await namesOfDays(db, namesRead);
  const ways = meantAmongDays(search, today).map(({ days, words }) => ({
    days,
    words: namesByWord(words, kindsOfName, names),
  }));
  const found = await daysFound(db, ways, { today, most, namesRead });
  return {
    found: found[0]?.found ?? 0,
    lines: found.map(({ found: _, ...day }) => ({
      ...day,
      matched: inTexts(search, [
        day.title,
        day.theme,
        day.organisation,
        day.venue,
        day.town,
        ...day.trainers,
      ]),
    })),
  };
}

/** Organisations by name, by town, and by whom to call there. */
export async function findOrganisations(db: Transaction, { search, most }: Asked) {
  const found = foundAmong(search, await organisationsToFind(db), (organisation) => ({
    called: [organisation.name],
    beside: [organisation.town, organisation.contactName],
    isMeant: isReachedAt(search, {
      phone: organisation.contactPhone,
      email: organisation.contactEmail,
    }),
  }));
  return {
    found: found.length,
    lines: found.slice(0, most).map(({ id, name, town, contactName }) => ({
      id,
      name,
      town,
      contactName,
      matched: inTexts(search, [name, town, contactName]),
    })),
  };
}

/** Venues by name, by town and by address, and by the organisation that has them. */
export async function findVenues(db: Transaction, { search, most }: Asked) {
  const found = foundAmong(search, await venuesToFind(db), (venue) => ({
    called: [venue.name],
    beside: [venue.town, venue.address, venue.organisation],
  }));
  return {
    found: found.length,
    lines: found.slice(0, most).map((venue) => ({
      ...venue,
      matched: inTexts(search, [venue.name, venue.town, venue.address, venue.organisation]),
    })),
  };
}

const inTexts = (search: string, texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text ? wordsFound(wordsSought(search), text) : []))),
];
