import type { Food } from '@app/domain/intervision/gathering';
import { capital, sayDay, sayDayAndTime, sayHours } from '../in-words.ts';
import type { Words } from '../letter.ts';
import type { AskedMoment, WhichMoment, WhichMomentSentences } from './which-moment.ts';

export const sentences: WhichMomentSentences = {
  subject: () => 'Welk moment past voor jou?',
  preview: ({ deadline }) => `Antwoord tot ${sayDayAndTime(deadline)}. Nee zeggen mag altijd.`,
  title: ({ moments }) =>
    moments.length === 1 ? 'Past dit moment voor jou?' : 'Welk moment past voor jou?',
};

export const again: WhichMomentSentences = {
  subject: () => 'Nog even over de intervisie',
  preview: () => 'Je kan nog kiezen. Nee zeggen mag altijd.',
  title: ({ moments }) =>
    moments.length === 1 ? 'Past dit moment voor jou?' : 'Je kan nog een moment kiezen',
};

export const noHurry =
  'Misschien zag je onze vraag niet. Daarom staat ze hier nog eens. Je hoeft je niet te haasten.';

export const intro: Words = [
  'We komen samen met andere coaches, om van elkaar te leren. ',
  { strong: 'Wat je er vertelt, blijft in de groep.' },
  ' Komen mag, en moet nooit.',
];

export const choose = 'Kies wat past';

export const until = ({ deadline }: WhichMoment): Words => [
  'Eén tik per moment is genoeg. Nee zeggen mag altijd, en je hoeft niet te zeggen waarom. Je kan je antwoorden veranderen tot ',
  { strong: sayDayAndTime(deadline) },
  '. Daarna kiezen we één moment, en dat laten we je weten.',
];

export const labels = {
  venue: 'Waar',
  guide: 'Wie begeleidt',
  food: 'Eten en drinken',
  travel: 'Vervoer',
};

export const foods: Record<Food, string> = {
  drinks: 'koffie en thee',
  sandwiches: 'broodjes',
  soup: 'soep vooraf',
  meal: 'warm eten',
};

export const travel = 'bel ons als je niet zelf kan komen. Wij regelen het.';

export const sayWhen = ({ day }: AskedMoment): string => capital(sayDay(day));

export const sayHoursOf = ({ from, until: end }: AskedMoment): string => sayHours(from, end);
