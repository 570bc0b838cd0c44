import type { Task } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import type { KindOfTask } from '@app/domain/sessions/attention';
import type { NextStep } from '@app/domain/coaches/pathway';
import { capital, sayDate, sayNumber } from './in-words.ts';
import { byPhone, name, type TaskWords } from './week-task.ts';

const seeWay = 'Bekijk de stappen';

/** What a coach said of her way, and the step that comes next on it. */
export const tasksOfCoaches = {
  'coach-stopped': {
    standing: 'warn',
    about: 'Gestopt',
    title: (task, today) => `${name(task)} stopt${sinceWhen(task, today)}`,
    text: (task) =>
      `Dat mag altijd. ${sayPlaces(task)}${byPhone(task, 'Bel en zeg dank je wel.', 'Zeg dank je wel.')}`,
    solve: seeWay,
    other: 'Gelezen',
  },
  'coach-pauses': {
    standing: 'warn',
    about: 'Pauze',
    title: (task, today) => `${name(task)} neemt pauze${sinceWhen(task, today)}`,
    text: (task) =>
      `Dat mag altijd. ${sayPlaces(task)}We vragen ${name(task)} niets tot het weer past.`,
    solve: seeWay,
    other: 'Gelezen',
  },
  'coach-came-back': {
    standing: 'met',
    about: 'Terug',
    title: (task) => `${name(task)} is er weer`,
    text: (task) => `Je kan ${name(task)} weer vragen. Vragen van vroeger zijn teruggenomen.`,
    solve: seeWay,
    other: 'Gelezen',
  },
  'next-step': {
    standing: 'unknown',
    about: 'Volgende stap',
    title: (task) => dueSteps[task.way?.next ?? 'nothing']?.title(name(task)) ?? name(task),
    text: (task) => dueSteps[task.way?.next ?? 'nothing']?.text ?? '',
    solve: seeWay,
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;

const sinceWhen = ({ day }: Task, today: Day) => {
  if (day === null) return '';
  return day === today ? ', vanaf vandaag' : ` sinds ${sayDate(day)}`;
};

/** What happens with the places that she had. */
const sayPlaces = ({ way }: Task): string => {
  if (way === null) return '';
  const days = (count: number) => (count === 1 ? 'één dag' : `${sayNumber(count)} dagen`);
  return [
    way.gaveBack > 0
      ? `Er ${way.gaveBack === 1 ? 'kwam' : 'kwamen'} ${days(way.gaveBack)} terug. `
      : '',
    way.keeps > 0
      ? `${capital(days(way.keeps))} ${way.keeps === 1 ? 'blijft' : 'blijven'} staan. `
      : '',
  ].join('');
};

/** The steps that may wait too long. */
const dueSteps: Partial<Record<NextStep, { title: (name: string) => string; text: string }>> = {
  'begin-training': {
    title: (one) => `Hoe gaat het verder met ${one}?`,
    text: 'Er staat nog geen opleiding bij. Vraag of ze past, of vul in wanneer ze was.',
  },
  'plan-training': {
    title: (one) => `Wanneer volgt ${one} de opleiding?`,
    text: 'Er is nog geen datum. Zoek er samen een die past.',
  },
  'ask-to-observe': {
    title: (one) => `Zoek een dag waarop ${one} kan meekijken`,
    text: 'De opleiding is af. Na één keer meekijken gaat een coach zelf mee.',
  },
  'call-while-away': {
    title: (one) => `Hoe gaat het met ${one}?`,
    text: 'De pauze duurt al een tijd. Bel eens, zonder iets te vragen.',
  },
  thank: {
    title: (one) => `Zeg dank je wel aan ${one}`,
    text: 'Terugkomen mag altijd.',
  },
};
