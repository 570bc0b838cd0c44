import type { Task } from '@app/contract/sessions/week';
import type { KindOfTask } from '@app/domain/sessions/attention';
import {
  asked,
  byPhone,
  dateOf,
  leadsIt,
  name,
  sayHowToTell,
  type TaskWords,
} from './week-task.ts';

/** What the trainer who leads a date does not know: "dat Leefwereld opfrissen op 27 januari niet doorgaat". */
function newsOfLeader(task: Task): string {
  if (task.about === 'cancelled') return `dat ${dateOf(task)} niet doorgaat`;
  if (task.about === 'changed') return `dat ${dateOf(task)} veranderd is`;
  return task.about === 'leads'
    ? `van ${dateOf(task)}`
    : `dat iemand anders ${dateOf(task)} ${leadsIt(task)}`;
}

/** What a date asks that coaches come to themselves. */
export const tasksOfDates = {
  'date-wavering': {
    standing: 'warn',
    about: 'Weet het nog niet',
    title: (task) => `${name(task)} zei ja voor ${dateOf(task)}, en weet het nu nog niet`,
    text: (task) =>
      `De plaats blijft. ${byPhone(task, 'Bel en vraag', 'Vraag')} wat kan helpen. Teruggeven mag altijd.`,
    solve: 'Vul het antwoord in',
  },
  'date-answer': {
    standing: 'warn',
    about: 'Antwoord',
    title: (task) => `Nog geen antwoord van ${name(task)} voor ${dateOf(task)}`,
    text: (task) =>
      `${asked(task)}${byPhone(task, 'Een telefoontje helpt vaak.', 'Een gesprek helpt vaak.')}`,
    solve: 'Vul het antwoord in',
  },
  'date-tell-yourself': {
    standing: 'warn',
    about: 'Zeg het zelf',
    title: (task) => {
      if (task.about === 'confirmed')
        return `${name(task)} kreeg geen bevestiging voor ${dateOf(task)}`;
      if (task.about === 'cancelled')
        return `${name(task)} weet nog niet dat ${dateOf(task)} niet doorgaat`;
      return `${name(task)} weet nog niet dat ${dateOf(task)} veranderd is`;
    },
    text: sayHowToTell,
    solve: 'Schrijf een brief',
  },
  'date-tell-leader': {
    standing: 'warn',
    about: 'Zeg het zelf',
    title: (task) => `${name(task)} weet nog niet ${newsOfLeader(task)}`,
    text: sayHowToTell,
    solve: 'Bekijk de datum',
  },
  'date-not-left': {
    standing: 'warn',
    about: 'Nog niet vertrokken',
    title: (task) => `De vraag aan ${name(task)} voor ${dateOf(task)} is nog niet gesteld`,
    text: (task) =>
      task.leaving?.channel === 'mail'
        ? `De mail kwam niet aan of kon niet vertrekken. ${byPhone(task, 'Bel, of breng de vraag zelf.', 'Breng de vraag zelf.')}`
        : 'Bracht je ze al? Zeg het dan bij de vraag.',
    solve: 'Breng de vraag',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;
