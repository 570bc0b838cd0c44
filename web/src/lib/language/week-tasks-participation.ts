import type { Task } from '@app/contract/sessions/week';
import type { KindOfTask } from '@app/domain/sessions/attention';
import type { Judgement } from '@app/domain/participation/judge';
import { sayJudgement } from './conditions.ts';
import { sayNumber } from './in-words.ts';
import { byPhone, inTown, name, nearName, type TaskWords } from './week-task.ts';

/** What an agreement that changed asks, of a day or of a coach. */
export const tasksOfParticipation = {
  'terms-changed': {
    standing: 'warn',
    about: 'Afspraken',
    title: (task, today) => {
      const of = nearName(task, today);
      if (task.coach === null) return `Een afspraak veranderde: kijk ${of}${inTown(task)} na`;
      return `Een afspraak veranderde: ${byPhone(task, 'bel', 'spreek')} ${name(task)} over ${of}${andOthers(task)}`;
    },
    text: (task) =>
      [
        ...task.judgements.map(sayNameAndFinding),
        task.coach === null
          ? 'Wie al ja zei, houdt de plaats.'
          : `De ${task.others === 0 ? 'plaats blijft' : 'plaatsen blijven'}.`,
      ].join(' '),
    solve: 'Bekijk de dag',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;

const sayNameAndFinding = (judgement: Judgement): string => {
  const { name: what, sentence } = sayJudgement(judgement);
  return `${what}: ${sentence}`;
};

const andOthers = ({ others }: Task) =>
  others === 0 ? '' : ` en nog ${sayNumber(others)} ${others === 1 ? 'dag' : 'dagen'}`;
