import type { showOwnContact } from '@app/contract/coaches/own-contact';
import type { Output } from '../server/api.ts';
import { sayDateAndYear } from './in-words.ts';
import { sayPhone } from './phone.ts';

type OwnContact = Output<typeof showOwnContact>;

/** What a coach said about how to reach her, as she reads it herself. */
export const ownContact = {
  title: 'Zo bereiken we jou',
  change: (planner: string | null) =>
    `Klopt er iets niet? ${planner === null ? 'Bel ons' : `Bel ${planner}`}, dan passen we het aan.`,
  lines: (contact: OwnContact): string[] => [
    prefers[contact.preferredChannel],
    contact.phone === null
      ? 'We hebben geen telefoonnummer van jou.'
      : `Je nummer: ${sayPhone(contact.phone)}.`,
    contact.email === null
      ? 'We hebben geen e-mailadres om naar te schrijven.'
      : `We mailen naar ${contact.email}.`,
    ...(contact.email !== null && contact.emailFailedOn !== null
      ? [`Op ${sayDateAndYear(contact.emailFailedOn)} kwam onze mail daar niet aan.`]
      : []),
    contact.whatsappAgreedOn === null
      ? 'Je zei niet dat we je op WhatsApp mogen schrijven. Dat doen we dus niet.'
      : `Je zei op ${sayDateAndYear(contact.whatsappAgreedOn)} dat we je op WhatsApp mogen schrijven.`,
    ...sayPlace(contact),
  ],
};

const prefers: Record<OwnContact['preferredChannel'], string> = {
  call: 'Je wil liefst dat we bellen.',
  sms: 'Je krijgt liefst een sms.',
  whatsapp: 'Je krijgt liefst een bericht op WhatsApp.',
  mail: 'Je krijgt liefst een mail.',
  letter: 'Je krijgt liefst een brief.',
};

/** A letter needs a street; without one we know where she lives. */
function sayPlace({ street, postalCode, town }: OwnContact): string[] {
  const place = [postalCode, town].filter(Boolean).join(' ');
  if (street) return [`Brieven gaan naar ${[street, place].filter(Boolean).join(', ')}.`];
  return place === '' ? [] : [`Je woont in ${place}.`];
}
