import type { ConfirmAddressSentences } from './confirm-address.ts';

export const sentences: ConfirmAddressSentences = {
  subject: () => 'Wil je een ander e-mailadres gebruiken?',
  preview: ({ validMinutes }) => `De link werkt ${validMinutes} minuten.`,
  title: () => 'Wil je je aanmelden met een ander e-mailadres?',
  afterwards: ({ validMinutes }) =>
    `De link werkt ${validMinutes} minuten. Daarna meld je je opnieuw aan, met je nieuwe e-mailadres.`,
  notYou: () => 'Vroeg jij dit niet? Dan hoef je niets te doen. Er verandert niets.',
};

export const labels = {
  newAddress: 'Het nieuwe e-mailadres',
  confirm: 'Ja, gebruik dit e-mailadres',
};
