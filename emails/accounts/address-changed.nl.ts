import type { AddressChangedSentences } from './address-changed.ts';

export const sentences: AddressChangedSentences = {
  subject: ({ to }) =>
    to === 'old'
      ? 'Je e-mailadres bij Draagkracht is veranderd'
      : 'Dit is nu je e-mailadres bij Draagkracht',
  preview: () => 'Was jij dit niet? Laat het ons dan meteen weten.',
  title: ({ to }) =>
    to === 'old'
      ? 'Je meldt je niet meer aan met dit e-mailadres'
      : 'Voortaan meld je je aan met dit e-mailadres',
  signedOut: ({ to }) =>
    to === 'old'
      ? 'We meldden je overal af. Je code krijg je voortaan op je nieuwe e-mailadres.'
      : 'We meldden je overal af. Meld je opnieuw aan: je code komt naar dit e-mailadres.',
  notYou: ({ to, sender }) => {
    const now =
      sender.phone === null
        ? 'Antwoord dan meteen op deze mail'
        : `Bel dan meteen: ${sender.phone}`;
    return to === 'old'
      ? `Was jij dit niet? ${now}. We zetten het samen terug.`
      : `Ken je ons niet, of vroeg jij dit niet? ${now}.`;
  },
};

export const labels = { newAddress: 'Je nieuwe e-mailadres', link: 'Meld je aan' };

/** Enough to know one's own address, too little to pass it on: `na•••@post.example`. */
export function sayHalf(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, Math.min(2, Math.max(at - 1, 0)))}•••${address.slice(Math.max(at, 0))}`;
}
