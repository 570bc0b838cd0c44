import type { Task } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import type { GroupOfTasks } from '@app/domain/sessions/attention';
import { sayList, sayNumber } from './in-words.ts';
import { name, nearName } from './week-task.ts';

/** "Nog drie vragen zonder antwoord: Bea, Erik en Youssef": what is folded away, so that she knows whether to open it. */
export function sayFolded(group: GroupOfTasks, tasks: readonly Task[], today: Day): string {
  const [one, more] = folded[group];
  const whom = [...new Set(tasks.map((task) => name(task) || nearName(task, today)))];
  const names = whom.length <= mostNames ? whom : whom.slice(0, mostNames - 1);
  const others = whom.length - names.length;
  const list = sayList(others === 0 ? names : [...names, `nog ${sayNumber(others)}`]);
  return `Nog ${sayNumber(tasks.length)} ${tasks.length === 1 ? one : more}: ${list}`;
}

const mostNames = 4;

const folded: Record<GroupOfTasks, readonly [one: string, more: string]> = {
  leaderless: ['dag zonder trainer', 'dagen zonder trainer'],
  trainers: ['dag waarop een trainer niet kan', 'dagen waarop een trainer niet kan'],
  places: ['dag met een open plaats', 'dagen met een open plaats'],
  stopped: ['ja waarvoor we iets regelen', 'keer een ja waarvoor we iets regelen'],
  wavering: ['keer ‘weet het nog niet’', 'keer ‘weet het nog niet’'],
  terms: ['gevolg van een nieuwe afspraak', 'gevolgen van een nieuwe afspraak'],
  answers: ['vraag zonder antwoord', 'vragen zonder antwoord'],
  rounds: ['ronde zonder alle antwoorden', 'rondes zonder alle antwoorden'],
  moments: ['intervisie zonder alle antwoorden', 'intervisies zonder alle antwoorden'],
  picking: ['intervisie zonder gekozen moment', 'intervisies zonder gekozen moment'],
  gathered: ['intervisie om op te schrijven', 'intervisies om op te schrijven'],
  telling: ['bericht dat iemand moet horen', 'berichten die iemand moet horen'],
  reminding: ['herinnering', 'herinneringen'],
  bringing: ['vraag om te brengen', 'vragen om te brengen'],
  preparing: ['dag zonder voorbereiding', 'dagen zonder voorbereiding'],
  debriefing: ['nabespreking om op te schrijven', 'nabesprekingen om op te schrijven'],
  accounts: ['rekening om over te bellen', 'rekeningen om over te bellen'],
  'handing-over': ['ticket of voorschot om te geven', 'tickets of voorschotten om te geven'],
  paying: ['bedrag dat moet vertrekken', 'bedragen die moeten vertrekken'],
  disputes: [
    'bedrag dat volgens de coach niet klopt',
    'bedragen die volgens de coach niet kloppen',
  ],
  presences: [
    'plaats waarvan niet gezegd is of de coach er was',
    'plaatsen waarvan niet gezegd is of de coach er was',
  ],
  observing: ['keer meekijken om op te schrijven', 'keer meekijken om op te schrijven'],
  waiting: ['ja van een coach die nog mee wilde', 'keer een ja van een coach die nog mee wilde'],
  ways: ['coach die iets liet weten', 'coaches die iets lieten weten'],
  steps: ['volgende stap', 'volgende stappen'],
  inviting: ['datum waarvoor je kan vragen', 'datums waarvoor je kan vragen'],
  planning: ['opleiding zonder datum', 'opleidingen zonder datum'],
};
