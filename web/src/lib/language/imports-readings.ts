import { isDay } from '@app/domain/day';
import type { CellAt, Reading } from '@app/domain/reading';
import { coachFieldNames } from './import.ts';
import { sayCount, sayDateAndYear } from './in-words.ts';

type What = Reading['what'];

/** How we read a file, and how else it can be read. */
export const readingWords = {
  title: 'Zo lezen we je bestand',
  asks: 'Kies jij',
  /** Why nothing can be taken over yet. */
  first: 'Kies eerst hierboven hoe we je bestand lezen.',
  /** Something else was chosen than what the lines show. */
  otherwise: 'Je koos hierboven iets anders. Kies eerst ‘Toon wat er gebeurt’.',
  legend: {
    encoding: 'Welke namen kloppen?',
    separator: 'Welke kolommen kloppen?',
    sheet: 'Welk blad is je lijst?',
    header: 'Op welke lijn staan de namen van de kolommen?',
    'hidden-rows': 'Deze rijen zie je in je bestand niet. Neem je ze toch over?',
    'hidden-columns': 'Deze kolommen zie je in je bestand niet. Neem je ze toch over?',
    'merged-cells': 'Geldt een samengevoegd vakje voor al zijn lijnen?',
    formulas: 'Wat doen we met een formule zonder uitkomst?',
    'second-column': 'Welke kolom gaat voor?',
    'day-order': 'Wat staat eerst in deze datums?',
  } satisfies Record<What, string>,
};

/** What a reading says on one line, and behind it. */
interface Said {
  title: string;
  now: string;
  /** What does not come in because of it. */
  left: string;
  cells: string[];
  choices: { value: string; word: string; explanation?: string; isChosen: boolean }[];
}

/** One decision about a file in words. A choice that is left to us has no value: what else is chosen may change it. */
export function sayReading(reading: Reading): Said {
  const { what, chosen, guess, answered, asks, choices, left, cells } = reading;
  const word = wordOf(reading);
  return {
    title: words.title[what],
    now: asks ? words.open[what](reading) : words.now[what](word(chosen), reading),
    left: left > 0 ? words.left[what](left, chosen) : '',
    cells: cells.map(sayCell),
    choices: (choices as { value: string; name?: string; sample: string[] }[]).map((choice) => ({
      value: !asks && !answered && choice.value === guess ? '' : choice.value,
      word: word(choice.value),
      explanation: choice.sample.filter(Boolean).map(saySample).join(' · '),
      isChosen: !asks && choice.value === chosen,
    })),
  };
}

/** A choice as people know it; sheets and columns by the names they have. */
function wordOf(reading: Reading): (value: string) => string {
  if (reading.what === 'sheet' || reading.what === 'second-column') {
    const names = new Map(reading.choices.map(({ value, name = '' }) => [value, name]));
    return (value) => names.get(value) || words.nameless;
  }
  if (reading.what === 'header') return words.line;
  const named: Partial<Record<string, string>> = words.choices[reading.what];
  return (value) => named[value] ?? value;
}

const saySample = (sample: string): string => (isDay(sample) ? sayDateAndYear(sample) : sample);

const sayCell = ({ line, column, text }: CellAt): string => words.cell(line, column, text);

type Named = Exclude<What, 'sheet' | 'header' | 'second-column'>;

const cells = (count: number) => sayCount(count, 'vakje', 'vakjes');
const lines = (count: number) => sayCount(count, 'lijn', 'lijnen');
const notTaken = (count: number) => `${lines(count)} nemen we niet over.`;
const doubt = () => 'We zijn niet zeker. Kijk naar de voorbeelden.';

const words = {
  title: {
    encoding: 'Letters:',
    separator: 'Tussen de kolommen:',
    sheet: 'Blad:',
    header: 'Namen van de kolommen:',
    'hidden-rows': 'Verborgen rijen:',
    'hidden-columns': 'Verborgen kolommen:',
    'merged-cells': 'Samengevoegde vakjes:',
    formulas: 'Formules zonder uitkomst:',
    'second-column': 'Meer dan één kolom:',
    'day-order': 'Datums:',
  } satisfies Record<What, string>,
  now: {
    encoding: (chosen) => `${chosen}.`,
    separator: (chosen) => `${chosen}.`,
    sheet: (chosen) => `${chosen}.`,
    header: (chosen) => `${chosen}.`,
    'hidden-rows': (chosen) => `${chosen}.`,
    'hidden-columns': (chosen) => `${chosen}.`,
    'merged-cells': (chosen, { count }) => `${cells(count)}. ${chosen}.`,
    formulas: (_, { count }) =>
      `${cells(count)}. Open het bestand in Excel en bewaar het opnieuw, dan lezen we wat erin staat.`,
    'second-column': (chosen, { about }) =>
      `bij ‘${fieldNames[about ?? ''] ?? ''}’ gaat ${chosen} voor. Is dat vakje leeg, dan nemen we de andere.`,
    'day-order': (chosen, { about }) => `${chosen} in kolom ${about ?? ''}.`,
  } satisfies Record<What, (chosen: string, reading: Reading) => string>,
  /** While nobody chose. */
  open: {
    encoding: doubt,
    separator: doubt,
    sheet: () => 'Meer dan één blad lijkt een lijst.',
    header: doubt,
    'hidden-rows': ({ about }) => hiders[about ?? ''] ?? '',
    'hidden-columns': doubt,
    'merged-cells': doubt,
    formulas: doubt,
    'second-column': doubt,
    'day-order': ({ about }) =>
      `in kolom ${about ?? ''} staat minstens één keer de maand vooraan. Dan zijn we van geen enkele datum zeker.`,
  } satisfies Record<What, (reading: Reading) => string>,
  left: {
    encoding: (count) =>
      `${cells(count)} met letters die we niet kunnen lezen, nemen we niet over.`,
    separator: notTaken,
    sheet: notTaken,
    header: (count) => `${lines(count)} met een titel of met dezelfde namen nemen we niet over.`,
    'hidden-rows': (count) => `${sayCount(count, 'rij', 'rijen')} nemen we niet over.`,
    'hidden-columns': (count) => `${sayCount(count, 'kolom', 'kolommen')} nemen we niet over.`,
    'merged-cells': (count) => `${cells(count)} blijven leeg.`,
    formulas: (count, chosen) =>
      chosen === 'leave-line' ? notTaken(count) : `${cells(count)} nemen we niet over.`,
    'second-column': (count) =>
      `${sayCount(count, 'keer', 'keer')} staat er iets anders. Dat nemen we niet over.`,
    'day-order': (count) => `${sayCount(count, 'datum', 'datums')} nemen we niet over.`,
  } satisfies Record<What, (count: number, chosen: string) => string>,
  choices: {
    encoding: {
      'utf-8': 'Gewoon (UTF-8)',
      'utf-8-by-line': 'Gewoon, en als op Windows waar een lijn anders is',
      'utf-8-twice': 'Eén keer te veel omgezet',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16)',
      'windows-1252': 'Als op Windows',
      'windows-1250': 'Als op Windows in Midden-Europa',
      'windows-1254': 'Als op Windows in Turkije',
      macintosh: 'Als op een oude Mac',
      cp850: 'Als in DOS',
    },
    separator: { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'verticale streep' },
    'hidden-rows': { leave: 'Niet overnemen', take: 'Wel overnemen' },
    'hidden-columns': { leave: 'Niet overnemen', take: 'Wel overnemen' },
    'merged-cells': { fill: 'Ze gelden voor al hun lijnen', leave: 'Alleen voor de eerste lijn' },
    formulas: { 'leave-cell': 'Laat het vakje leeg', 'leave-line': 'Neem de lijn niet over' },
    'day-order': { 'day-first': 'Eerst de dag', 'month-first': 'Eerst de maand' },
  } satisfies { [What in Named]: Record<Extract<Reading, { what: What }>['guess'], string> },
  nameless: 'zonder naam',
  line: (line: string) => `lijn ${line}`,
  cell: (line: number, column: string, text: string) => `Lijn ${line}, kolom ${column}: ‘${text}’`,
};

const fieldNames: Partial<Record<string, string>> = coachFieldNames;

const hiders: Partial<Record<string, string>> = {
  filter: 'een filter verbergt ze. Misschien zijn die mensen gestopt.',
  group: 'ze zitten in een groep die dicht is.',
  hand: 'iemand heeft ze verborgen.',
};
