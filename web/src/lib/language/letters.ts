import type { SessionQuestion } from '@app/contract/sessions/session';
import type { OfficeLetter } from '@app/domain/messages/letter-kinds';
import type { LetterState } from '@app/domain/messages/letter-state';
import type { Shelf } from '@app/domain/messages/shelves';
import type { Standing } from '#lib/ui/drawings.ts';

/** How far a letter came, as a chip or a badge. */
export const letterStanding = {
  waits: { standing: 'later', word: 'Wacht' },
  'no-mail-server': { standing: 'warn', word: 'Geen mailserver' },
  left: { standing: 'met', word: 'Vertrokken' },
  refused: { standing: 'block', word: 'Geweigerd' },
  unsure: { standing: 'unknown', word: 'Misschien aangekomen' },
  'no-address': { standing: 'block', word: 'Geen adres dat werkt' },
  'too-late': { standing: 'warn', word: 'Te laat om te mailen' },
  'by-hand': { standing: 'warn', word: 'Geef het zelf' },
  told: { standing: 'met', word: 'Zelf verteld' },
  needless: { standing: null, word: 'Niet meer nodig' },
} satisfies Record<LetterState, { standing: Standing | null; word: string }>;

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

/** The list of letters about days and questions. */
export const lettersWords = {
  title: 'Brieven',
  lead: 'Wat we mailen over dagen en vragen, en hoe ver het geraakte.',
  shelf: {
    all: 'Alles',
    'to-do': 'Te doen',
    waits: 'Wacht',
    left: 'Vertrokken',
  } satisfies Record<Shelf, string>,
};
