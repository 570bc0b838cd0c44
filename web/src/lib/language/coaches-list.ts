import { sayCount, sayList } from './in-words.ts';

/** The list of coaches. */
export const coachList = {
  lead: (count: number) => `${sayCount(count, 'coach', 'coaches')}, op naam.`,
  found: (count: number) =>
    count === 0
      ? 'Niemand past bij wat je zocht.'
      : `${sayCount(count, 'coach', 'coaches')} gevonden, op naam.`,
  add: 'Nieuwe coach',
  bring: 'Lijst binnenbrengen',
  theme: 'Thema gevolgd',
  stage: 'Waar ze staan',
  channel: 'Hoe bereiken',
  all: 'Alle',
  show: 'Toon',
  caption: 'Coaches op naam',
  columns: {
    coach: 'Coach',
    stage: 'Op weg',
    reach: 'Hoe bereiken',
    themes: 'Thema’s gevolgd',
    nextDay: 'Volgende dag',
    asked: 'Laatst gevraagd',
  },
  none: '–',
  notAsked: 'nog nooit',
  nobody: {
    title: 'Niemand gevonden',
    text: (search: string, filters: readonly string[]) => {
      const also = filters.length > 0 ? ` bij ${sayList(filters)}` : '';
      return search === ''
        ? `We vonden geen coach${also}.`
        : `We vonden geen coach met ‘${search}’${also}.`;
    },
  },
  meant: (names: number) =>
    names === 1 ? 'Bedoel je misschien:' : 'Bedoel je misschien een van hen?',
  clear: 'Wis de filters',
  empty: {
    title: 'Nog geen coaches',
    text: 'Zet een eerste coach erbij, of breng je lijst binnen.',
  },
};
