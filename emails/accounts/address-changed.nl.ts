import type { AddressChangedSentences } from './address-changed.ts';

export const sentences: AddressChangedSentences = {
  subject: () => 'Je e-mailadres bij Draagkracht is veranderd',
  preview: () => 'Was jij dit niet? Bel ons dan meteen.',
  title: () => 'Je meldt je nu aan met een ander e-mailadres',
  signedOut: () => 'We meldden je overal af. Meld je opnieuw aan met je nieuwe e-mailadres.',
  notYou: ({ sender }) =>
    `Was jij dit niet? ${sender.phone === null ? 'Antwoord dan meteen op deze mail' : `Bel dan meteen: ${sender.phone}`}. We zetten het samen terug.`,
};

export const labels = { newAddress: 'Je nieuwe e-mailadres' };

/** Enough to know one's own address, too little to pass it on: `na•••@post.example`. */
export function sayHalf(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, Math.min(2, Math.max(at - 1, 0)))}•••${address.slice(Math.max(at, 0))}`;
}
