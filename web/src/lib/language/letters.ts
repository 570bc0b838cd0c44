import type { LetterLine } from '@app/contract/messages';
import type { SessionQuestion } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import type { OfficeLetter } from '@app/domain/messages/letter-kinds';
import type { LetterState } from '@app/domain/messages/letter-state';
import type { Shelf } from '@app/domain/messages/shelves';
import type { z } from 'zod';
import type { Standing } from '#lib/ui/drawings.ts';
import { sayDate, sayList, wholeEmailAddress } from './in-words.ts';

/** How far a letter came, as a chip or a badge. */
export const letterStanding = {
  waits: { standing: 'later', word: 'Wacht' },
  'no-mail-server': { standing: 'warn', word: 'Geen mailserver' },
  left: { standing: 'met', word: 'Vertrokken' },
  refused: { standing: 'block', word: 'Geweigerd' },
  unsure: { standing: 'unknown', word: 'Misschien aangekomen' },
  'no-address': { standing: null, word: 'Geen e-mailadres dat werkt' },
  'too-late': { standing: 'warn', word: 'Te laat om te mailen' },
  'by-hand': { standing: 'warn', word: 'Geef het zelf' },
  told: { standing: 'met', word: 'Zelf verteld' },
  needless: { standing: null, word: 'Niet meer nodig' },
} satisfies Record<LetterState, { standing: Standing | null; word: string }>;

/** Letters that put a question. */
const asks: readonly OfficeLetter[] = ['invitation', 'availability', 'gathering', 'date-question'];

/** What a letter is about. */
export const letterKind = {
  invitation: 'Vraag',
  confirmed: 'Bevestiging van de plaats',
  'place-given-back': 'Plaats teruggegeven',
  withdrawn: 'Vraag teruggenomen',
  changed: 'De dag verandert',
  cancelled: 'De dag gaat niet door',
  'trainer-changed': 'De dag verandert',
  'trainer-cancelled': 'De dag gaat niet door',
  'new-link': 'Nieuwe link',
  reminder: 'Herinnering',
  repeated: 'Vraag nog eens',
  availability: 'Welke dagen passen',
  'availability-repeated': 'Welke dagen passen, nog eens',
  'date-question': 'Vraag',
  'date-confirmed': 'Bevestiging',
  'date-changed': 'De datum verandert',
  'date-cancelled': 'De datum gaat niet door',
  'date-reminder': 'Herinnering',
  'date-repeated': 'Vraag nog eens',
  'date-withdrawn': 'Vraag teruggenomen',
  'date-leader': 'Aan wie de opleiding geeft',
  gathering: 'Welk moment past',
  'gathering-repeated': 'Welk moment past, nog eens',
  'gathering-cancelled': 'De intervisie gaat niet door',
} satisfies Record<OfficeLetter, string>;

/** Why a question did not leave yet, and what to do. */
export function sayNotLeft({ channel, letter, phone }: SessionQuestion): string {
  const why =
    channel === 'mail' && letter !== null ? whyNotLeft[letter.state] : notBrought(channel);
  if (letter?.state === 'waits') return `${why} De tijd om te antwoorden begint als hij weg is.`;
  const todo = channel === 'mail' ? ` ${orBring(phone)}` : '';
  return `${why}${todo} De tijd om te antwoorden begint dan pas.`;
}

const orBring = (phone: string | null) =>
  phone === null ? 'Breng de vraag zelf.' : 'Bel, of breng de vraag zelf.';

const whyNotLeft: Record<LetterState, string> = {
  waits: 'De mail wacht nog op de mailserver.',
  'no-mail-server': 'Er is geen mailserver: de mail vertrekt niet.',
  left: '',
  refused: 'De mail is geweigerd.',
  unsure: 'We weten niet of de mail aankwam.',
  'no-address': 'We kennen geen e-mailadres dat werkt.',
  'too-late': 'Voor een mail is het te laat.',
  'by-hand': '',
  told: '',
  needless: '',
};

const notBrought = (channel: string): string =>
  channel === 'sms' || channel === 'whatsapp'
    ? 'Het bericht is nog niet gestuurd.'
    : 'De brief is nog niet gegeven.';

/** What somebody did to bring a question: one tap each. */
export const iBrought = {
  sms: 'Ik stuurde de sms',
  whatsapp: 'Ik stuurde het met WhatsApp',
  letter: 'Ik deed de brief op de post',
  'face-to-face': 'Ik gaf de brief zelf',
};

type Line = z.infer<typeof LetterLine>;

export const letterDones = ['again', 'left-already', 'back', 'told'] as const;
export type LetterDone = (typeof letterDones)[number];

/** The list of letters about days and questions. */
export const lettersWords = {
  title: 'Brieven',
  lead: 'Wat we mailen over dagen en vragen, en hoe ver het geraakte.',
  demonstration:
    'Dit is een demonstratie: er vertrekt geen mail. Wat in de postbus ligt, telt hier als vertrokken.',
  show: 'Toon',
  shelf: {
    all: 'Alles',
    'to-do': 'Te doen',
    waits: 'Wacht',
    left: 'Vertrokken',
  } satisfies Record<Shelf, string>,
  day: (title: string, day: string) => `${title}, ${day}`,
  gathering: (firstDay: Day) => `Intervisie, vanaf ${sayDate(firstDay)}`,
  round: (firstDay: Day, lastDay: Day) => `Ronde van ${sayDate(firstDay)} tot ${sayDate(lastDay)}`,
  only: (names: readonly string[]) => `Alleen ${sayList(names)}.`,
  everything: 'Toon alle brieven',
  empty: {
    title: 'Nog geen brieven',
    text: 'Vraag je een coach per mail, dan lees je hier of de mail vertrok.',
  },
  columns: { who: 'Aan wie', what: 'Waarover', state: 'Hoe ver', todo: 'Wat kan je doen' },
  nothingHere: 'Hier ligt nu niets.',
  call: (firstName: string) => `Bel ${firstName}`,
  /** When it came as far as it is. */
  since: (state: LetterState, date: string) => {
    switch (state) {
      case 'waits':
      case 'no-mail-server':
        return `Wacht sinds ${date}.`;
      case 'left':
        return `Vertrokken op ${date}.`;
      case 'told':
        return `Zelf verteld op ${date}.`;
      case 'refused':
        return `Geweigerd op ${date}.`;
      default:
        return `Sinds ${date}.`;
    }
  },
  /** What is wrong, and what helps. */
  todo: ({ kind, state, phone }: Pick<Line, 'kind' | 'state' | 'phone'>) =>
    [
      asks.includes(kind) ? 'De vraag is nog niet gesteld.' : '',
      whyNotLeft[state],
      asks.includes(kind)
        ? orBring(phone)
        : kind === 'new-link'
          ? 'De oude link werkt niet meer: geef de nieuwe.'
          : phone === null
            ? 'Vertel het zelf.'
            : 'Bel, of vertel het zelf.',
    ]
      .filter(Boolean)
      .join(' '),
  remedies: {
    bring: 'Breng de vraag zelf',
    giveLink: 'Geef de nieuwe link',
    onPaper: 'Schrijf een brief',
    remind: 'Bericht of brief',
    told: 'Ik vertelde het',
    mend: `Verbeter het ${wholeEmailAddress}`,
    again: 'Stuur opnieuw',
    back: 'De mail kwam terug',
  },
  done: {
    again: 'De mail vertrekt opnieuw.',
    'left-already': 'Deze mail was intussen al vertrokken.',
    back: 'Opgeschreven: de mail kwam terug.',
    told: 'Bewaard: het is verteld.',
  } satisfies Record<LetterDone, string>,
  /** On the page of a coach or a day. */
  latest: 'Brieven',
  none: 'We mailden nog niets.',
  all: 'Alle brieven',
};
