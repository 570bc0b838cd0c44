import { sayCode } from '../in-words.ts';
import type { SignInSentences } from './sign-in.ts';

export const sentences: SignInSentences = {
  subject: () => 'Aanmelden bij Draagkracht',
  preview: ({ validMinutes }) => `De link en de code werken ${validMinutes} minuten.`,
  title: () => 'Meld je aan',
  orCode: () => 'Of vul deze code in op de pagina waar je begon:',
  code: ({ code }) => sayCode(code),
  validFor: ({ validMinutes }) =>
    `De link en de code werken één keer, en niet langer dan ${validMinutes} minuten.`,
  notAsked: () =>
    'Vroeg jij dit niet? Dan hoef je niets te doen. Geef de code aan niemand door. Wij vragen er nooit naar.',
};

export const labels = { link: 'Meld mij aan' };
