import type { Aspect, CountedOn } from './difference.ts';
import type { Talk } from './talks.ts';

/** How a day was, beside the reason of a letter: only in what differs, for as long as nobody was told of it. */
export type AsItWas = Readonly<Record<string, string>>;

/** What is kept of each aspect. Another venue brings its own way along: both are kept, in case it changes back. */
const kept: Record<Aspect, readonly (keyof CountedOn)[]> = {
  day: ['day'],
  hours: ['from', 'until'],
  venue: ['venue', 'address', 'way'],
  address: ['address'],
  way: ['way'],
  'first-way': ['way'],
  company: ['trainers'],
  preparation: ['preparation'],
  debriefing: ['debriefing'],
};

export const asItWas = (was: CountedOn, differs: readonly Aspect[]): AsItWas =>
  Object.fromEntries(
    differs.flatMap((aspect) => kept[aspect]).map((part) => [names[part], write[part](was)]),
  );

/** The same, read back. */
export function readAsItWas(about: AsItWas): Partial<CountedOn> {
  const parts = (Object.keys(names) as (keyof CountedOn)[]).flatMap((part) => {
    const text = about[names[part]];
    return text === undefined ? [] : [[part, read[part](text)]];
  });
  return Object.fromEntries(parts) as Partial<CountedOn>;
}

/** What such a letter is about, as far as it can be known without looking at the day. */
export const aspectsOf = (about: AsItWas): Aspect[] =>
  (Object.keys(kept) as Aspect[]).filter((aspect) => {
    const isOfVenue = ofVenue.includes(aspect) && names.venue in about;
    const isOtherWay = aspect === (about[names.way] === '' ? 'way' : 'first-way');
    return !isOfVenue && !isOtherWay && kept[aspect].every((part) => names[part] in about);
  });

const ofVenue: readonly Aspect[] = ['address', 'way', 'first-way'];

const names: Record<keyof CountedOn, string> = {
  day: 'wasDay',
  from: 'wasFrom',
  until: 'wasUntil',
  venue: 'wasVenue',
  address: 'wasAddress',
  way: 'wasWay',
  trainers: 'wasTrainers',
  preparation: 'wasPreparation',
  debriefing: 'wasDebriefing',
};

const asWritten = (text: string): string => text;
const readTalk = (text: string) => JSON.parse(text) as Talk | null;

const read: { [Part in keyof CountedOn]: (text: string) => CountedOn[Part] } = {
  day: asWritten,
  from: asWritten,
  until: asWritten,
  venue: (text) => text || null,
  address: asWritten,
  way: asWritten,
  trainers: (text) => text.split(' ').filter(Boolean),
  preparation: readTalk,
  debriefing: readTalk,
};

const write: Record<keyof CountedOn, (was: CountedOn) => string> = {
  day: ({ day }) => day,
  from: ({ from }) => from,
  until: ({ until }) => until,
  venue: ({ venue }) => venue ?? '',
  address: ({ address }) => address,
  way: ({ way }) => way,
  trainers: ({ trainers }) => trainers.join(' '),
  preparation: ({ preparation }) => JSON.stringify(preparation),
  debriefing: ({ debriefing }) => JSON.stringify(debriefing),
};
