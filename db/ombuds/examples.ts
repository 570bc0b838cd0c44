import type { CoachKey } from '../accounts/examples.ts';
import type { OrganisationKey } from '../organisations/examples.ts';

/** A yes to one step, until so many days from today. */
interface Yes {
  step: 'call' | 'talk';
  /** Empty where it is the teller herself. */
  whom: string;
  what: string;
  until: number;
}

/**
 * What is said in a concern of the demonstration, and how many days before today: `told` begins, `more` and `withdrawn` come
 * from the teller, the rest from an ombudsperson. `{study day}` in words is the day on which Jo trained.
 */
type Said = { days: number; words: string } & (
  | { kind: 'told' | 'more' | 'withdrawn' | 'answered' | 'paused' }
  | { kind: 'noted' | 'talked' | 'labelled' | 'sorted' }
  | { kind: 'agreed'; yes: Yes }
  | { kind: 'protected'; coach: CoachKey; organisation: OrganisationKey; until: number }
);

interface ExampleConcern {
  channel: 'web' | 'phone';
  /** A teller that says who she is. */
  name?: string;
  reach?: string;
  wish: 'known' | 'talk' | 'change' | null;
  /** What a teller agreed to while she told it. */
  may?: readonly Yes[];
  said: readonly [Said, ...Said[]];
  /** Handed over after this many things were said: from then on only the deputy reads. */
  handedOverAfter?: number;
}

/** Five fictional concerns, each in another state. The one agreement among them is a wish that its coach has in the planning too. */
export const concerns: readonly ExampleConcern[] = [
  {
    channel: 'web',
    wish: 'talk',
    said: [
      {
        days: -1,
        kind: 'told',
        words:
          'Op de studiedag van {study day} zei een deelnemer in de pauze dat mensen zoals wij beter eerst zouden leren werken. Niemand zei iets. Ik ook niet. Ik slaap er nog altijd slecht van.',
      },
    ],
  },
  {
    channel: 'web',
    wish: 'change',
    said: [
      {
        days: -7,
        kind: 'told',
        words:
          'Bij De Brug vroeg een begeleider in de groep naar mijn kinderen. Ik had gezegd dat ik daar niet over vertel. Ik heb toch iets gezegd en thuis had ik spijt.',
      },
      {
        days: -7,
        kind: 'answered',
        words:
          'Dank je dat je dit vertelt. Jouw grens was duidelijk en had gerespecteerd moeten worden. Wil je er eens over praten, aan de telefoon of bij een koffie? Je kiest zelf. Er gebeurt niets zonder dat jij het weet.',
      },
      {
        days: -6,
        kind: 'more',
        words:
          'Ik wil wel bellen. Jij mag weten wie ik ben, de anderen niet. Ik wil daar voorlopig niet meer naartoe.',
      },
      { days: -5, kind: 'talked', words: '' },
      {
        days: -5,
        kind: 'noted',
        words:
          'Gebeld, 40 minuten. Ze wil blijven coachen. De afspraak maakten we samen. Ik las ze voor en ze zei ja.',
      },
      { days: -5, kind: 'sorted', words: 'client' },
      { days: -5, kind: 'labelled', words: 'Vraag in de groep' },
      {
        days: -5,
        kind: 'protected',
        coach: 'samira',
        organisation: 'deBrug',
        until: 56,
        words: '',
      },
      {
        ...{ days: -5, kind: 'agreed', words: '' },
        yes: {
          ...{ step: 'talk', whom: 'de directie van De Brug' },
          ...{ what: 'over vragen in de groep, zonder naam', until: 25 },
        },
      },
    ],
  },
  {
    channel: 'phone',
    name: 'de buurvrouw van een coach',
    reach: '0400 00 09 87, liefst na vier uur',
    wish: 'known',
    may: [{ step: 'call', whom: '', what: 'op het gegeven nummer', until: 18 }],
    said: [
      {
        days: -12,
        kind: 'told',
        words:
          'Ze vroegen of haar verhaal ook op de website mocht. Ze zei nee, en toen bleef het stil. Ze wil dat jij het weet, meer niet.',
      },
      {
        days: -11,
        kind: 'answered',
        words: 'Ik weet het nu. Ik doe er niets mee tot je belt. Dank je dat je belde.',
      },
      { days: -11, kind: 'sorted', words: 'privacy' },
      { days: -11, kind: 'paused', words: '' },
    ],
  },
  {
    channel: 'web',
    wish: null,
    said: [
      {
        days: -19,
        kind: 'told',
        words: 'Mijn onkosten van september zijn er nog niet. Ik durf er niet meer naar te vragen.',
      },
      {
        days: -18,
        kind: 'answered',
        words: 'Dat is te lang. Zal ik navragen hoe dat komt, zonder je naam te zeggen?',
      },
      { days: -17, kind: 'withdrawn', words: 'Het staat intussen op mijn rekening. Dank je.' },
    ],
  },
  {
    channel: 'web',
    wish: 'talk',
    handedOverAfter: 2,
    said: [
      {
        days: -26,
        kind: 'told',
        words: 'Ik wil dit liever niet aan Jo vertellen, want we kennen elkaar van vroeger.',
      },
      {
        days: -25,
        kind: 'answered',
        words: 'Dat begrijp ik goed. Ik geef je bericht door aan Rita en lees het zelf niet meer.',
      },
      {
        days: -24,
        kind: 'answered',
        words: 'Dag, ik ben Rita. Ik lees je bericht nu alleen. Wanneer past het jou om te bellen?',
      },
    ],
  },
];
