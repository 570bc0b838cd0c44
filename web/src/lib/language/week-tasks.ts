import { stepsOfOurs } from '@app/domain/availability/next-step';
import type { Task } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import type { NextStep } from '@app/domain/coaches/pathway';
import type { KindOfTask } from '@app/domain/sessions/attention';
import type { Judgement } from '@app/domain/participation/judge';
import { asksAgain, isFirstWayAlone } from '@app/domain/sessions/who-hears';
import type { Standing } from '#lib/ui/drawings.ts';
import { heardIn, sayAspects } from './changes.ts';
import { dateName } from './date-name.ts';
import { sayJudgement } from './conditions.ts';
import { capital, sayDate, sayDay, sayList, sayNumber, wholeEmailAddress } from './in-words.ts';
import { sayWhen } from './intervision.ts';
import { sayDateOf, sayNear, sayNearName } from './sessions-when.ts';
import { moduleName } from './training.ts';

/** How one kind of task is said, and what its buttons say. */
interface TaskWords {
  standing: Standing;
  about: string;
  title: (task: Task, today: Day) => string;
  text: (task: Task, today: Day) => string;
  /** Where it is solved. */
  solve: string;
  /** A second way, where there is one. */
  other?: string;
}

export const callSomebody = (firstName: string) => `Bel ${firstName}`;

/** How somebody told what no mail could: one tap each. */
export const iTold = {
  call: 'Ik belde',
  sms: 'Ik stuurde een sms',
  'face-to-face': 'Ik zei het zelf',
};

/** How somebody heard that she knows: one tap each. */
export const iHeard = {
  call: 'Weet het: ik belde',
  sms: 'Weet het: sms terug',
  'face-to-face': 'Weet het: ik sprak erover',
};

const sayNameAndFinding = (judgement: Judgement): string => {
  const { name: what, sentence } = sayJudgement(judgement);
  return `${what}: ${sentence}`;
};

const andOthers = ({ others }: Task) =>
  others === 0 ? '' : ` en nog ${sayNumber(others)} ${others === 1 ? 'dag' : 'dagen'}`;

const near = ({ day }: Task, today: Day) => (day === null ? '' : sayNear(day, today));
const nearName = ({ day }: Task, today: Day) => (day === null ? '' : sayNearName(day, today));
const inTown = ({ town }: Task) => (town === '' ? '' : ` in ${town}`);
const name = ({ coach, trainer }: Task) => (coach ?? trainer)?.firstName ?? '';
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

const sayWhyNotMailed = {
  'no-address': '',
  'no-server': 'Er kon geen mail vertrekken. ',
  failed: 'De mail kwam niet aan. ',
};
const notMailed = ({ notMailed: why }: Task) => (why === null ? '' : sayWhyNotMailed[why]);
const byPhone = ({ phone }: Task, call: string, otherwise: string) =>
  phone === null ? otherwise : call;
const asked = ({ askedAt }: Task) =>
  askedAt === null ? '' : `We vroegen het op ${sayDateOf(askedAt)}. `;

const putDown = ({ askedAt }: Task) =>
  askedAt === null ? '' : `Klaargezet op ${sayDateOf(askedAt)}. `;

const wayToRemind = ({ leaving }: Task): keyof typeof howToRemind => {
  const way = Object.keys(howToRemind).find((one) => one === leaving?.channel);
  return (way ?? 'call') as keyof typeof howToRemind;
};

/** As she likes to be reached; mail, when it did not leave. */
const howToRemind = {
  call: 'Bel, en overloop de dag.',
  sms: 'Stuur een sms. De tekst staat klaar.',
  whatsapp: 'Stuur een bericht met WhatsApp. De tekst staat klaar.',
  letter: 'Doe de brief nu op de post, dan komt hij op tijd aan.',
  'face-to-face': 'Zeg het zelf.',
  mail: 'De mail kon niet vertrekken. Bel, of stuur een sms.',
};

/** What can be done about coaches who did not answer a round. */
const roundSteps = {
  call: 'Bellen',
  'other-way': 'De mail kwam niet aan',
  bring: 'Zelf brengen',
} satisfies Record<(typeof stepsOfOurs)[number], string>;

const saySilent = ({ silent, day }: Task) =>
  [
    ...stepsOfOurs.flatMap((step) => {
      const named = silent.filter((one) => one.step === step);
      const names = sayList(named.map(({ coach }) => coach.firstName));
      return named.length === 0 ? [] : `${roundSteps[step]}: ${names}.`;
    }),
    ...(day === null ? [] : [`Antwoorden kan tot ${sayDay(day)}, 17\u00a0uur.`]),
  ].join(' ');

const seeWay = 'Bekijk de stappen';

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
    text: 'Jullie maakten kennis. Vraag of de opleiding past.',
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

/** "Leefwereld opfrissen op 27 januari" */
const dateOf = ({ date }: Task): string =>
  date === null ? '' : `${dateName(date)} op ${sayDate(date.day)}`;

const sayMostWanted = (moment: NonNullable<Task['gathering']>['moment']) =>
  moment.yes === 0
    ? 'Nog niemand zei ja. Stel gerust een ander moment voor.'
    : `${capital(sayWhen(moment))} past voor de meesten: ${sayNumber(moment.yes)} ${moment.yes === 1 ? 'coach zei' : 'coaches zeiden'} ja.`;

/** A new kind of task without its words does not compile. */
export const taskWords: Record<KindOfTask, TaskWords> = {
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
    text: (task) =>
      byPhone(
        task,
        'Er kon geen mail vertrekken. Bel, of stuur een sms.',
        'Er kon geen mail vertrekken, en we kennen geen telefoonnummer.',
      ),
    solve: 'Schrijf een brief',
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
  'invite-to-training': {
    standing: 'warn',
    about: 'Opleiding',
    title: (task) =>
      `${capital(sayNumber(task.waiting))} ${task.waiting === 1 ? 'coach kan' : 'coaches kunnen'} mee naar ${dateOf(task)}`,
    text: () => 'Wie erop wacht, of dit binnenkort moet opfrissen, is nog niet gevraagd.',
    solve: 'Vraag coaches',
  },
  'plan-training': {
    standing: 'warn',
    about: 'Opleiding',
    title: ({ modules }) =>
      modules.length === 1
        ? `Voor ${moduleName(modules[0]!)} wacht er iemand op een datum`
        : `Voor ${sayNumber(modules.length)} opleidingen wacht er iemand op een datum`,
    text: ({ modules }) => `${sayList(modules.map(moduleName))}. Niemand staat hierdoor stil.`,
    solve: 'Plan een datum',
  },
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
  'call-about-answer': {
    standing: 'warn',
    about: 'Antwoord',
    title: (task, today) => `Nog geen antwoord van ${name(task)} voor ${nearName(task, today)}`,
    text: (task) =>
      `${asked(task)}${byPhone(task, 'Een telefoontje helpt vaak.', 'Een gesprek helpt vaak.')}`,
    solve: 'Vul het antwoord in',
  },
  'round-unanswered': {
    standing: 'warn',
    about: 'Welke dagen passen',
    title: ({ silent }) =>
      silent.length > 3
        ? `${capital(sayNumber(silent.length))} coaches antwoordden nog niet welke dagen passen`
        : `Nog geen antwoord van ${sayList(silent.map(({ coach }) => coach.firstName))} over welke dagen passen`,
    text: saySilent,
    solve: 'Bekijk de ronde',
  },
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
    title: (task, today) =>
      task.about === 'ask-whether-she-knows'
        ? `${byPhone(task, `Bel ${name(task)}: weet`, 'Weet')} ${name(task)} het van ${nearName(task, today)}?`
        : `Herinner ${name(task)} aan ${nearName(task, today)}${inTown(task)}`,
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
  'record-observation': {
    standing: 'unknown',
    about: 'Meekijken',
    title: (task, today) => `Keek ${name(task)} ${near(task, today)} mee${inTown(task)}?`,
    text: () => 'Schrijf het op: het is een stap om zelf als coach mee te gaan.',
    solve: 'Ja, keek mee',
    other: 'Bekijk de dag',
  },
  'waits-for-place': {
    standing: 'warn',
    about: 'Plaats vrij',
    title: (task, today) => `${name(task)} wilde mee ${near(task, today)}, en er is weer plaats`,
    text: (task) =>
      `Toen was de dag vol. ${byPhone(task, 'Bel en vraag', 'Vraag')} of het nog past.`,
    solve: 'Vul het antwoord in',
  },
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
};
