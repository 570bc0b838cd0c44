import type { KindOfTask } from '@app/domain/sessions/attention';
import { agreeingWords } from './agreeing.ts';
import { sayJudgement } from './conditions.ts';
import { capital, sayCount, sayDay, sayNumber } from './in-words.ts';
import { sayNearDayName } from './sessions-when.ts';
import { asked, byPhone, inTown, name, near, nearName, type TaskWords } from './week-task.ts';

/** What a day of its own asks: a trainer, coaches, and talks before and after it. */
export const tasksOfSessions = {
  'no-trainer': {
    standing: 'block',
    about: 'Nooit alleen',
    title: (task, today) => `${capital(near(task, today))} is er nog geen trainer${inTown(task)}`,
    text: () => 'Een coach staat nooit zonder trainer voor een groep.',
    solve: 'Zoek een trainer',
    other: 'Verzet de dag',
  },
  'trainer-cannot': {
    standing: 'warn',
    about: 'Nooit alleen',
    title: (task) => `${name(task)} kan niet op ${task.day === null ? '' : sayDay(task.day)}`,
    text: (task) => `Zoek een andere trainer, of ${byPhone(task, 'bel', 'spreek')} ${name(task)}.`,
    solve: 'Kies een trainer',
  },
  'open-place': {
    standing: 'warn',
    about: 'Plaats open',
    title: (task, today) =>
      `${capital(near(task, today))} ${task.places === 1 ? 'is er een plaats' : `zijn er ${sayNumber(task.places)} plaatsen`} open${inTown(task)}`,
    text: ({ givenBackBy, title }) =>
      givenBackBy === null
        ? `Voor ${title} zoeken we nog iemand.`
        : `${givenBackBy} gaf een plaats terug. Dat mag altijd.`,
    solve: 'Zoek een coach',
  },
  'waits-for-place': {
    standing: 'warn',
    about: 'Plaats vrij',
    title: (task, today) => `${name(task)} wilde mee ${near(task, today)}, en er is weer plaats`,
    text: (task) =>
      `Toen was de dag vol. ${byPhone(task, 'Bel en vraag', 'Vraag')} of het nog past.`,
    solve: 'Vul het antwoord in',
  },
  'call-about-stopped-yes': {
    standing: 'warn',
    about: 'Eigen ja',
    title: (task, today) => `${name(task)} zei ja voor ${nearName(task, today)}, en er is nog iets`,
    text: (task) =>
      `De ja blijft bewaard. ${byPhone(task, 'Bel en zeg', 'Zeg')} wat wij nog regelen.`,
    solve: 'Bekijk wat er is',
  },
  'call-about-wavering': {
    standing: 'warn',
    about: 'Weet het nog niet',
    title: (task, today) =>
      `${name(task)} zei ja voor ${nearName(task, today)}, en weet het nu nog niet`,
    text: (task) =>
      `De plaats blijft. ${byPhone(task, 'Bel en vraag', 'Vraag')} wat kan helpen. Teruggeven mag altijd.`,
    solve: 'Vul het antwoord in',
  },
  'call-about-answer': {
    standing: 'warn',
    about: 'Antwoord',
    title: (task, today) => `Nog geen antwoord van ${name(task)} voor ${nearName(task, today)}`,
    text: (task) =>
      `${asked(task)}${byPhone(task, 'Een telefoontje helpt vaak.', 'Een gesprek helpt vaak.')}`,
    solve: 'Vul het antwoord in',
  },
  'plan-preparation': {
    standing: 'warn',
    about: 'Voorbereiding',
    title: (task, today) =>
      `Voor ${nearName(task, today)}${inTown(task)} is er nog geen voorbereiding`,
    text: () => 'Een halfuur met trainer en coach samen volstaat.',
    solve: 'Plan voorbereiding',
  },
  'plan-debriefing': {
    standing: 'warn',
    about: 'Nabespreking',
    title: (task) => `Na de dag${inTown(task)} schreven we nog geen nabespreking op`,
    text: (task, today) => `${task.title}, ${near(task, today)}. Een kwartier samen volstaat.`,
    solve: 'Vul nabespreking in',
  },
  'hand-over': {
    standing: 'later',
    about: 'Niets voorschieten',
    title: (task, today) =>
      `${name(task)} heeft ${task.needs === null ? '' : agreeingWords.needs[task.needs]} nodig voor ${task.day === null ? '' : sayNearDayName(task.day, today)}${inTown(task)}`,
    text: (task) => `Geef het vooraf. Dan moet ${name(task)} niets voorschieten.`,
    solve: 'Noteer wat je gaf',
  },
  'call-about-new-account': {
    standing: 'warn',
    about: 'Rekening',
    title: (task) => `${name(task)} heeft een nieuw rekeningnummer`,
    text: (task) =>
      `${byPhone(task, 'Bel op het nummer dat we al kenden, en vraag of het klopt.', 'We kennen geen telefoonnummer: vraag het als jullie elkaar zien.')} Dan kan het geld door.`,
    solve: 'Noteer het gesprek',
  },
  'call-about-bank-name': {
    standing: 'warn',
    about: 'Rekening',
    title: (task) => `De bank kent de rekening van ${name(task)} onder een andere naam`,
    text: (task) =>
      byPhone(
        task,
        'Bel even en vraag welke naam op de bankkaart staat.',
        'We kennen geen telefoonnummer: vraag het als jullie elkaar zien.',
      ),
    solve: 'Noteer het gesprek',
  },
  'pay-in-time': {
    standing: 'warn',
    about: 'Kostenvergoeding',
    title: ({ waiting, judgements, day }) =>
      judgements.length > 0
        ? `${sayCount(waiting, 'coach wacht', 'coaches wachten')} op geld dat al moest vertrekken`
        : `${sayCount(waiting, 'coach krijgt', 'coaches krijgen')} nog geld: ten laatste ${day === null ? '' : sayDay(day)} naar de bank`,
    text: ({ judgements }) =>
      judgements.length > 0
        ? judgements.map((one) => capital(sayJudgement(one).sentence)).join(' ')
        : 'Dan is het op tijd. Twee mensen kijken het na voor het vertrekt.',
    solve: 'Zet het klaar',
  },
  'line-disputed': {
    standing: 'warn',
    about: 'Kostenvergoeding',
    title: (task, today) =>
      `${name(task)} zei dat haar kostenvergoeding niet klopt, ${near(task, today)}${inTown(task)}`,
    text: (task) =>
      byPhone(
        task,
        'Bel, en kijk het samen na. Tot dan betalen we dit niet.',
        'We kennen geen telefoonnummer: vraag het zelf. Tot dan betalen we dit niet.',
      ),
    solve: 'Bekijk de dag',
  },
  'record-presence': {
    standing: 'unknown',
    about: 'Wie was er?',
    title: (task, today) => `Was ${name(task)} er ${near(task, today)}${inTown(task)}?`,
    text: () => 'Zolang niemand het zegt, kan er niets betaald worden.',
    solve: 'Zeg wie er was',
  },
  'record-observation': {
    standing: 'unknown',
    about: 'Meekijken',
    title: (task, today) => `Keek ${name(task)} ${near(task, today)} mee${inTown(task)}?`,
    text: () => 'Schrijf het op: het is een stap om zelf als coach mee te gaan.',
    solve: 'Ja, keek mee',
    other: 'Bekijk de dag',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;
