import type { LookSentences } from './look.ts';

const subject = (isNews: boolean) =>
  isNews ? 'Er is nieuws in de ombudsbus' : 'Kijk eens in de ombudsbus';

export const sentences: LookSentences = {
  subject: ({ isNews }) => subject(isNews),
  preview: () => 'Open je kamer met je sleutel.',
  title: ({ isNews }) => subject(isNews),
  says: ({ isNews }) =>
    isNews
      ? 'Iemand schreef iets. Wat er staat, lees je alleen in je kamer, met je sleutel.'
      : 'Elke maandag vragen we dit, ook als er niets nieuws is. Alleen jij ziet wie nog een antwoord van je verwacht.',
};

export const label = 'Naar de meldingen';

/** A mailbox may be read over a shoulder: the letter names nobody. */
export const toAll = 'ombudspersoon';
