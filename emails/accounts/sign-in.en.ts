import { sayCode } from '../in-words.ts';
import type { SignInSentences } from './sign-in.ts';

export const sentences: SignInSentences = {
  subject: () => 'Sign in to Draagkracht',
  preview: ({ validMinutes }) => `The link and the code work for ${validMinutes} minutes.`,
  title: () => 'Sign in',
  orCode: () => 'Or type this code on the page where you started:',
  code: ({ code }) => sayCode(code),
  validFor: ({ validMinutes }) =>
    `The link and the code work once, and not longer than ${validMinutes} minutes.`,
  notAsked: () =>
    'Did you not ask for this? Then you do not have to do anything. Do not give the code to anyone. We never ask for it.',
};

export const labels = { link: 'Sign me in' };
