import type { Food } from '@app/domain/intervision/gathering';
import { sayDay, sayDayAndTime, sayHours } from '../in-words.en.ts';
import type { Words } from '../letter.ts';
import type { AskedMoment, WhichMoment, WhichMomentSentences } from './which-moment.ts';

export const sentences: WhichMomentSentences = {
  subject: () => 'Which moment suits you?',
  preview: ({ deadline }) => `Answer until ${sayDayAndTime(deadline)}. You can always say no.`,
  title: ({ moments }) =>
    moments.length === 1 ? 'Does this moment suit you?' : 'Which moment suits you?',
};

export const again: WhichMomentSentences = {
  subject: () => 'Once more about coming together',
  preview: () => 'You can still choose. You can always say no.',
  title: ({ moments }) =>
    moments.length === 1 ? 'Does this moment suit you?' : 'You can still choose a moment',
};

export const noHurry =
  'Perhaps you did not see our question. So here it is once more. There is no hurry.';

export const intro: Words = [
  'We come together with other coaches, to learn from each other. ',
  { strong: 'What you tell there stays in the group.' },
  ' You may come, and you never have to.',
];

export const choose = 'Choose what suits you';

export const until = ({ deadline }: WhichMoment): Words => [
  'One tap for each moment is enough. You can always say no, and you do not have to say why. You can change your answers until ',
  { strong: sayDayAndTime(deadline) },
  '. Then we pick one moment, and let you know.',
];

export const labels = {
  venue: 'Where',
  guide: 'Who guides it',
  food: 'Food and drinks',
  travel: 'Travel',
};

export const foods: Record<Food, string> = {
  drinks: 'coffee and tea',
  sandwiches: 'sandwiches',
  soup: 'soup first',
  meal: 'a warm meal',
};

export const travel = 'call us if you cannot come by yourself. We will arrange it.';

export const sayWhen = ({ day }: AskedMoment): string => sayDay(day);

export const sayHoursOf = ({ from, until: end }: AskedMoment): string => sayHours(from, end);
