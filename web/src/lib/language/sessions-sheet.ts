import { sayCount } from './in-words.ts';
import { spoken } from './language.ts';

interface SheetWords {
  tools: string;
  title: (name: string, day: string) => string;
  printed: (day: string, hour: string) => string;
  group: (participants: number | null, organisation: string) => string;
  who: string;
  columns: Record<'name' | 'role' | 'phone', string>;
  trainer: string;
  takenAs: Record<'coach' | 'observer', string>;
  reachable: (hours: string | null) => string;
  day: string;
  preparation: string;
  begins: string;
  ends: string;
  debriefing: (minutes: number | null) => string;
  noHour: string;
  check: string;
  checks: readonly string[];
  route: string;
  wrong: { title: string; lines: (name: string | null) => { question: string; answer: string }[] };
  destroy: string;
}

/** All of one day on one sheet, for in a bag. */
export const sheetWords = spoken<SheetWords>({
  nl: {
    tools: 'Alles voor één dag, één blad A4 voor in je tas.',
    title: (name, day) => `Dagblad ${name}, ${day}`,
    printed: (day, hour) => `Dagblad, afgedrukt op ${day}, ${hour}`,
    group: (participants, organisation) =>
      participants === null
        ? `De groep komt van ${organisation}.`
        : `${sayCount(participants, 'deelnemer', 'deelnemers')} van ${organisation}.`,
    who: 'Wie',
    columns: { name: 'Naam', role: 'Rol', phone: 'Gsm' },
    trainer: 'trainer',
    takenAs: { coach: 'coach', observer: 'kijkt mee' },
    reachable: (hours) => (hours === null ? 'bereikbaar' : `bereikbaar ${hours}`),
    day: 'De dag',
    preparation: 'Voorbereiding',
    begins: 'Begin',
    ends: 'Einde',
    debriefing: (minutes) =>
      minutes === null ? 'Nabespreking' : `Nabespreking, ${sayCount(minutes, 'minuut', 'minuten')}`,
    noHour: '… uur',
    check: 'Nakijken',
    checks: ['Stopafspraak is gemaakt', 'Grenzen zijn besproken', 'Nabespreking genoteerd'],
    route: 'Hoe geraak je er',
    wrong: {
      title: 'Als er iets misloopt',
      lines: (name) => {
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
  },
});
