import { sayCount } from './in-words.ts';

/** All of one day on one sheet, for in a bag. */
export const sheetWords = {
  tools: 'Alles voor één dag, één blad A4 voor in je tas.',
  title: (name: string, day: string) => `Dagblad ${name}, ${day}`,
  printed: (day: string, hour: string) => `Dagblad, afgedrukt op ${day}, ${hour}`,
  group: (participants: number | null, organisation: string) =>
    participants === null
      ? `De groep komt van ${organisation}.`
      : `${sayCount(participants, 'deelnemer', 'deelnemers')} van ${organisation}.`,
  who: 'Wie',
  columns: { name: 'Naam', role: 'Rol', phone: 'Gsm' },
  trainer: 'trainer',
  takenAs: { coach: 'coach', observer: 'kijkt mee' },
  reachable: (hours: string | null) => (hours === null ? 'bereikbaar' : `bereikbaar ${hours}`),
  day: 'De dag',
  preparation: 'Voorbereiding',
  begins: 'Begin',
  ends: 'Einde',
  debriefing: (minutes: number | null) =>
    minutes === null ? 'Nabespreking' : `Nabespreking, ${sayCount(minutes, 'minuut', 'minuten')}`,
  noHour: '… uur',
  check: 'Nakijken',
  checks: ['Stopafspraak is gemaakt', 'Grenzen zijn besproken', 'Nabespreking genoteerd'],
  route: 'Hoe geraak je er',
  wrong: {
    title: 'Als er iets misloopt',
    lines: (name: string | null) => {
      const call = name === null ? 'Bel ons.' : `Bel ${name}.`;
      return [
        {
          question: 'Komt de trainer niet?',
          answer: `Dan gaat de dag niet door. Een coach staat nooit alleen. ${call}`,
        },
        { question: 'Komt een coach niet?', answer: `Vraag niet waarom. ${call}` },
        {
          question: 'Wil een coach stoppen?',
          answer: 'Dan stopt de coach. De hele afgesproken vergoeding blijft.',
        },
      ];
    },
  },
  destroy: 'Vernietig dit blad na de dag.',
};
