import type { Task } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import type { KindOfTask } from '@app/domain/sessions/attention';
import { asksAgain, isFirstWayAlone } from '@app/domain/sessions/who-hears';
import { heardIn, sayAspects } from './changes.ts';
import { capital, sayDate, sayNumber, wholeEmailAddress } from './in-words.ts';
import { sayDateOf } from './sessions-when.ts';
import { byPhone, dateOf, inTown, name, nearName, type TaskWords } from './week-task.ts';

/** What somebody has to hear, and a question that has to reach her. */
export const tasksOfMessages = {
  'tell-yourself': {
    standing: 'warn',
    about: 'Zeg het zelf',
    title: (task, today) =>
      task.about === 'confirmed'
        ? `${name(task)} kreeg geen bevestiging voor ${nearName(task, today)}`
        : task.about === 'cancelled'
          ? `${name(task)} weet nog niet dat ${task.others === 0 ? `${nearName(task, today)} niet doorgaat` : `${sayNumber(task.others + 1)} dagen niet doorgaan`}`
          : `${name(task)} weet nog niet dat ${sayChange(task, today)}`,
    text: (task) =>
      byPhone(
        task,
        `${notMailed(task)}Bel, of stuur een sms.`,
        `${notMailed(task)}We kennen geen telefoonnummer: schrijf een brief, of zeg het zelf.`,
      ),
    solve: 'Schrijf een brief',
    other: 'Wat zeg je?',
  },
  'may-not-know': {
    standing: 'warn',
    about: 'Weet het misschien nog niet',
    title: (task, today) =>
      `${name(task)} weet misschien nog niet dat ${sayChange(task, today)}${byPhone(task, `: bel ${name(task)}`, '')}`,
    text: (task) =>
      `We lieten het weten${task.toldAt === null ? '' : ` op ${sayDateOf(task.toldAt)}`}. ${name(task)} zei nog niet ‘Ik weet het’.${byPhone(task, '', ' We kennen geen telefoonnummer: zeg het zelf.')}`,
    solve: 'Wat zeg je?',
  },
  remind: {
    standing: 'warn',
    about: 'Herinnering',
    title: (task, today) => {
      const what = dateOf(task) || nearName(task, today);
      return task.about === 'ask-whether-she-knows'
        ? `${byPhone(task, `Bel ${name(task)}: weet`, 'Weet')} ${name(task)} het van ${what}?`
        : `Herinner ${name(task)} aan ${what}${inTown(task)}`;
    },
    text: (task) =>
      task.about === 'ask-whether-she-knows'
        ? byPhone(
            task,
            'We stuurden een herinnering, en hoorden nog niets. Een telefoontje volstaat.',
            'We stuurden een herinnering, en hoorden nog niets. Vraag het zelf.',
          )
        : howToRemind[wayToRemind(task)],
    solve: 'Bericht of brief',
  },
  'bring-new-link': {
    standing: 'warn',
    about: 'Nieuwe link',
    title: (task, today) =>
      task.others === 0
        ? `${name(task)} heeft een nieuwe link nodig voor ${nearName(task, today)}`
        : `${name(task)} heeft een nieuwe link nodig voor ${sayNumber(task.others + 1)} dagen`,
    text: (task) =>
      [
        'Het nummer of het e-mailadres is verbeterd. De oude link werkt niet meer.',
        task.others === 0
          ? byPhone(task, 'Stuur de nieuwe.', 'Geef de nieuwe zelf.')
          : 'Op de eigen pagina staan alle dagen: één link volstaat.',
      ].join(' '),
    solve: 'Geef de nieuwe link',
  },
  'mail-does-not-arrive': {
    standing: 'warn',
    about: 'Mail',
    title: (task, today) =>
      `${name(task)} is nog niet gevraagd voor ${nearName(task, today)}: ${task.leaving?.letter === 'unsure' ? 'kwam de mail aan?' : 'de mail kwam niet aan'}`,
    text: (task) =>
      `${putDown(task)}${byPhone(task, 'Bel, of breng de vraag anders.', 'Breng de vraag met een brief, of in een gesprek.')}`,
    solve: 'Breng de vraag',
    other: `Verbeter het ${wholeEmailAddress}`,
  },
  'question-not-left': {
    standing: 'warn',
    about: 'Nog niet vertrokken',
    title: (task, today) =>
      task.others > 0
        ? `${capital(sayNumber(task.others + 1))} vragen zijn nog niet vertrokken`
        : `De vraag aan ${name(task)} voor ${nearName(task, today)} is nog niet vertrokken`,
    text: (task) => {
      if (task.leaving?.letter === 'no-mail-server')
        return `Er is geen mailserver. ${task.others > 0 ? 'Bel, of breng de vragen zelf.' : byPhone(task, 'Bel, of breng de vraag zelf.', 'Breng de vraag zelf.')}`;
      const byMail = task.leaving?.channel === 'mail';
      return `${putDown(task)}${byMail ? byPhone(task, 'Bel, of breng de vraag zelf.', 'Breng de vraag zelf.') : 'Bracht je ze al? Zeg het dan hier.'}`;
    },
    solve: 'Breng de vraag',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;

/** As she likes to be reached; mail, when it did not leave. */
const howToRemind = {
  call: 'Bel, en overloop de dag.',
  sms: 'Stuur een sms. De tekst staat klaar.',
  whatsapp: 'Stuur een bericht met WhatsApp. De tekst staat klaar.',
  letter: 'Doe de brief nu op de post, dan komt hij op tijd aan.',
  'face-to-face': 'Zeg het zelf.',
  mail: 'De mail kon niet vertrekken. Bel, of stuur een sms.',
};

const wayToRemind = ({ leaving }: Task): keyof typeof howToRemind => {
  const way = Object.keys(howToRemind).find((one) => one === leaving?.channel);
  return (way ?? 'call') as keyof typeof howToRemind;
};

const sayWhyNotMailed = {
  'no-address': '',
  'no-server': 'Er kon geen mail vertrekken. ',
  failed: 'De mail kwam niet aan. ',
};

const notMailed = ({ notMailed: why }: Task) => (why === null ? '' : sayWhyNotMailed[why]);

const putDown = ({ askedAt }: Task) =>
  askedAt === null ? '' : `Klaargezet op ${sayDateOf(askedAt)}. `;

function sayChange(task: Task, today: Day): string {
  const [first, ...others] = task.toTell;
  const change = first?.change;
  const heard = heardIn(task.toTell);
  const days =
    others.length === 0 ? nearName(task, today) : `${sayNumber(others.length + 1)} dagen`;
  if (!first || !change) return `${days} veranderd is`;
  if (isFirstWayAlone(heard)) return `we nu weten hoe je er geraakt op ${days}`;
  if (!asksAgain(heard)) return `er voor ${days} iets verandert (${sayAspects(heard)})`;
  if (others.length > 0) return `${days} veranderd zijn`;
  return change.day.day === first.becomes.day
    ? `${days} veranderd is`
    : `${sayDate(change.day.day)} verzet is naar ${days}`;
}
