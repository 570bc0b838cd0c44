import type { Task } from '@app/contract/sessions/week';
import type { KindOfTask } from '@app/domain/sessions/attention';
import { capital, sayList, sayNumber } from './in-words.ts';
import { sayWhen } from './intervision.ts';
import { name, near, sayHowToTell, saySilent, type TaskWords } from './week-task.ts';

/** What a gathering asks: answers about its moments, one of them to pick, and afterwards the coaches who came. */
export const tasksOfIntervision = {
  'moments-unanswered': {
    standing: 'warn',
    about: 'Intervisie',
    title: ({ silent }) =>
      silent.length > 3
        ? `${capital(sayNumber(silent.length))} coaches kozen nog geen moment voor de intervisie`
        : `Nog geen antwoord van ${sayList(silent.map(({ coach }) => coach.firstName))} over de intervisie`,
    text: saySilent,
    solve: 'Bekijk de antwoorden',
  },
  'pick-moment': {
    standing: 'warn',
    about: 'Intervisie',
    title: ({ gathering }) =>
      gathering?.closed
        ? 'De tijd om te kiezen is voorbij: kies het moment van de intervisie'
        : 'Iedereen antwoordde: kies het moment van de intervisie',
    text: ({ gathering }) => (gathering === null ? '' : sayMostWanted(gathering.moment)),
    solve: 'Kies het moment',
  },
  'record-gathering': {
    standing: 'unknown',
    about: 'Intervisie',
    title: (task, today) => `Wie was er ${near(task, today)} op de intervisie?`,
    text: () => 'Schrijf op wie er was. Wat er verteld werd, blijft in de groep.',
    solve: 'Schrijf het op',
  },
  'gathering-tell-yourself': {
    standing: 'warn',
    about: 'Zeg het zelf',
    title: (task) => `${name(task)} weet nog niet dat de intervisie niet doorgaat`,
    text: sayHowToTell,
    solve: 'Schrijf een brief',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;

const sayMostWanted = (moment: NonNullable<Task['gathering']>['moment']) =>
  moment.yes === 0
    ? 'Nog niemand zei ja. Stel gerust een ander moment voor.'
    : `${capital(sayWhen(moment))} past voor de meesten: ${sayNumber(moment.yes)} ${moment.yes === 1 ? 'coach zei' : 'coaches zeiden'} ja.`;
