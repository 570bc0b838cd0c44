import type { PasskeyEndedSentences } from './passkey-ended.ts';

export const sentences: PasskeyEndedSentences = {
  subject: () => 'Een sleutel van jou werkt niet meer',
  preview: () => 'Daarmee komt niemand nog binnen in Draagkracht.',
  title: () => 'Met deze sleutel komt niemand nog binnen',
  signedOut: () =>
    'Wie ermee aangemeld was, is afgemeld. Heb je nog een andere sleutel? Die werkt gewoon verder.',
  again: () =>
    'Aanmelden kan altijd met je e-mailadres en een code. Daarna maak je een nieuwe sleutel als je wil.',
  notRight: ({ sender }) =>
    `Klopt dit niet? ${sender.phone === null ? 'Antwoord dan op deze mail' : `Bel dan ${sender.firstName}: ${sender.phone}`}.`,
};

export const labels = { key: 'De sleutel', madeOn: 'Gemaakt op', link: 'Naar je sleutels' };

export const nameless = 'zonder naam';
