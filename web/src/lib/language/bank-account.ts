import type { showBankAccount } from '@app/contract/compensation/bank-accounts';
import type { Output } from '../server/api.ts';
import { sayDateAndYear } from './in-words.ts';
import { heardWays, sayOn } from './kept-when.ts';
import { payingWords } from './paying.ts';

type Account = NonNullable<Output<typeof showBankAccount>['account']>;

/** "Fatma zei dat het klopt, aan de telefoon. Hilde noteerde dat op 1 december 2026." */
export function saidOfAccount(
  { confirmedOn, confirmedBy, confirmedHow }: Account,
  firstName: string,
): string {
  if (confirmedOn === null) return 'Nog niemand noteerde dat het klopt.';
  if (confirmedBy === null || confirmedHow === null)
    return `${firstName} zei zelf dat het klopt, op ${sayDateAndYear(confirmedOn)}.`;
  return `${firstName} zei dat het klopt, ${heardWays[confirmedHow]}. ${confirmedBy} noteerde dat op ${sayDateAndYear(confirmedOn)}.`;
}

/** "De bank zei op 1 december 2026: de naam is anders." */
export const saidOfBank = ({ bankSays, bankSaidOn }: Account): string =>
  bankSays === null || bankSaidOn === null
    ? 'De bank zei nog niets over deze naam en dit nummer.'
    : `Op ${sayDateAndYear(bankSaidOn)}: ‘${payingWords.bankAnswers[bankSays]}’.`;

export const accountWords = {
  title: (firstName: string) => `De rekening van ${firstName}`,
  lead: (name: string, account: Account | null) =>
    account === null
      ? name
      : [
          `${account.holder ?? name}, ${payingWords.payer.ends(account.lastFour)}.`,
          account.changedAt === null ? '' : `Nieuw sinds ${sayOn(account.changedAt)}.`,
          account.others ? 'Van iemand anders, en dat is de eigen keuze.' : '',
        ]
          .filter(Boolean)
          .join(' '),
  none: (firstName: string) => ({
    title: 'Geen rekening',
    text: `We weten niet naar welke rekening het geld van ${firstName} gaat. Cash kan ook.`,
  }),
  asks: {
    new: 'Dit nummer is nieuw en nog niet bevestigd',
    'bank-doubts': 'De bank kent dit nummer onder een andere naam',
  },
  why: ({ asksCall }: Account, hasPhone: boolean) =>
    [
      hasPhone
        ? 'Bel op het nummer dat we al kenden.'
        : 'We kennen geen telefoonnummer. Vraag het als jullie elkaar zien.',
      asksCall === 'new'
        ? 'Laat het hele nummer voorlezen. Klopt het? Dan kan het geld door.'
        : 'Vraag welke naam op de bankkaart staat. Het is een vraag, geen verwijt.',
    ].join(' '),
  says: (firstName: string) => `Wat ${firstName} zegt`,
  confirm: 'Noteer: ‘klopt’',
  other: 'Het is een ander nummer',
  bank: 'Wat de bank zegt',
  done: {
    confirmed: 'Genoteerd. Het geld kan door.',
    bank: 'Genoteerd wat de bank zegt.',
    call: 'Genoteerd. Bel nu even: welke naam staat op de bankkaart?',
  },
};
