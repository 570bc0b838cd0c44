import type { Module, Stands, TrainingDate } from '@app/contract/training';
import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import {
  capital,
  sayCount,
  sayDateAndYear,
  sayDay,
  sayDayAndYear,
  sayHour,
  sayHours,
  sayList,
  sayMonth,
  sayNumber,
} from './in-words.ts';

/** What a module is called: its own name, else its kind and its theme. */
export function moduleName({ kind, theme, name }: Pick<Module, 'kind' | 'theme' | 'name'>): string {
  if (name) return name;
  if (kind === 'refresher') return theme ? `${theme} opfrissen` : 'De starter opfrissen';
  return theme ?? 'Starter';
}

const stands: Record<Stands, string> = {
  valid: 'geldig',
  'runs-out': 'loopt binnenkort af',
  'ran-out': 'afgelopen',
  'day-unknown': 'gevolgd, dag niet gekend',
  coming: 'komt nog',
};

/** The pages on which a coordinator sees what coaches followed. */
export const training = {
  title: 'Opleiding',
  heading: 'Wie volgde wat?',
  stands,
  lead: (soon: number) =>
    soon === 0
      ? 'Niets loopt binnenkort af.'
      : `${sayNumber(soon) === String(soon) ? soon : capitalNumber(soon)} ${soon === 1 ? 'opleiding loopt' : 'opleidingen lopen'} binnenkort af.`,
  add: 'Nieuwe opleiding',
  coach: 'Coach',
  caption: 'Coaches in de rijen, opleidingen in de kolommen',
  region: 'Coaches en opleidingen',
  somebody: 'een coach',
  can: 'Kunnen dit nu',
  none: 'nog niet gevolgd',
  emptyCell: 'leeg: nog niet gevolgd',
  nothingYet: 'Volgde nog niets.',
  awayBehind: ', pauze',
  /** "geldig tot en met 3 mei 2027" */
  standing: (is: Stands, until: Day | null) =>
    `${stands[is]}${until === null ? '' : `${is === 'ran-out' ? ', het gold' : is === 'runs-out' ? ', het geldt' : ''} tot en met ${sayDateAndYear(until)}`}`,
  empty: {
    title: 'Er is nog geen coach',
    text: 'Voeg eerst een coach toe. Dan zie je hier wie welke opleiding volgde.',
    button: 'Voeg een coach toe',
  },
  who: {
    title: 'Wie kan een thema?',
    theme: 'Opleiding',
    show: 'Toon wie',
  },
  soon: {
    title: 'Loopt binnenkort af',
    text: 'Dit houdt niemand tegen. Het is een uitnodiging.',
    line: (coaches: number, first: Day) =>
      `${sayCount(coaches, 'coach', 'coaches')}, de eerste in ${sayMonth(first)}.`,
    date: ({ day, startsAt, venue }: { day: Day; startsAt: TimeOfDay; venue: string }) =>
      `Er is een datum: ${sayDay(day)}, ${sayHour(startsAt)}, ${venue}.`,
    noDate: (first: Day) => `Er is nog geen datum. Plan er een vóór ${sayMonth(first)}.`,
    none: 'Niets loopt binnenkort af.',
  },
  waiting: {
    title: 'Willen dit graag',
    line: (coaches: number) => `${sayCount(coaches, 'coach', 'coaches')}`,
    none: 'Niemand wacht.',
  },
  module: {
    lead: ({ kind, givenBy }: Pick<Module, 'kind' | 'givenBy'>, months: number | null) =>
      `${givenBy === 'own' ? 'Wij geven dit zelf' : 'Een partner geeft dit'}. ${months === null ? 'Het geldt zonder einde' : `${kind === 'refresher' ? 'Het verlengt met' : 'Het geldt'} ${sayCount(months, 'maand', 'maanden')}`}.`,
    followed: 'Wie dit volgde',
    nobody: 'Nog niemand.',
    day: (day: Day | null, refreshes: boolean) =>
      `${refreshes ? 'Opgefrist' : 'Gevolgd'} ${day === null ? 'op een dag die niemand meer weet' : `op ${sayDayAndYear(day)}`}.`,
    note: (note: string) => `‘${note}’`,
    by: (firstName: string) => `${firstName} schreef dit op.`,
    remove: 'Klopt dit niet?',
    removeText: 'We halen het weg. We bewaren dat het er stond, wie het weghaalde, en waarom.',
    whyWrong: 'Waarom klopt het niet?',
    whyWrongHint: 'Eén zin. De coach leest dit ook.',
    removeButton: 'Haal dit weg',
    removed: 'Weggehaald',
    removedLine: ({
      completedOn,
      why,
      removedBy,
      removedOn,
    }: {
      completedOn: Day | null;
      why: string;
      removedBy: string;
      removedOn: Day;
    }) =>
      `${completedOn === null ? 'Dag niet gekend' : capital(sayDayAndYear(completedOn))}. ${removedBy} haalde dit weg op ${sayDateAndYear(removedOn)}: ‘${why}’`,
    wait: 'Wie dit graag wil',
    waitText: 'Deze coaches vertellen graag over dit thema, en volgden het nog niet.',
    recognise: 'Laat meetellen',
    recogniseText:
      'Leerde een coach dit elders, of vóór we dit bijhielden? Schrijf op waarom het meetelt.',
    whichCoach: 'Welke coach?',
    choose: 'Kies een coach',
    completedOn: 'Op welke dag?',
    completedOnHint: 'Laat leeg als niemand het nog weet.',
    noteLabel: 'Waarom telt het mee?',
    noteHint: 'Eén zin. De coach leest dit ook.',
    keep: 'Laat meetellen',
    extend: 'Verleng voor iedereen',
    extendText:
      'Wie dit tot vandaag volgde, krijgt een latere datum. Een datum schuift nooit naar voren.',
    until: 'Tot en met welke dag geldt het?',
    why: 'Waarom?',
    whyHint: 'Coaches lezen dit ook.',
    decidedWith: 'Wie besliste dit?',
    decidedWithHint: 'Bijvoorbeeld: het team, samen met vier coaches.',
    extendButton: 'Verleng voor iedereen',
    extended: 'Al verlengd',
    extendedLine: ({ until, decidedOn, decidedWith, why }: ExtensionWords) =>
      `Tot en met ${sayDateAndYear(until)}. Beslist op ${sayDateAndYear(decidedOn)}: ${decidedWith}. Waarom: ${why}`,
    dates: 'Data',
    noDates: 'Er is nog geen datum.',
    addDate: 'Plan een datum',
    changeDate: 'Verander deze datum',
    dateLine: ({ startsAt, endsAt, venue, ledBy, most }: TrainingDate) =>
      [
        `${sayHours(startsAt as TimeOfDay, endsAt as TimeOfDay)}, ${venue}.`,
        ...(ledBy === null ? [] : [`${ledBy} geeft het.`]),
        ...(most === null ? [] : [`Plaats voor ${sayCount(most, 'coach', 'coaches')}.`]),
      ].join(' '),
    askedFor: ({ asked, taken }: TrainingDate) =>
      asked === 0
        ? 'Vraag coaches'
        : `${sayCount(asked, 'coach', 'coaches')} gevraagd, ${sayCount(taken, 'komt', 'komen')}`,
    cancelled: 'Afgelast.',
    came: (names: readonly string[]) =>
      names.length === 0 ? 'Er was niemand.' : `Waren er: ${sayList(names)}.`,
    whoCame: 'Wie was er?',
    whoCameWas: 'Verbeter wie er was',
    keepAttendance: 'Bewaar wie er was',
    cancelDate: 'Gelast af',
    dayLabel: 'Dag',
    startsAt: 'Van',
    endsAt: 'Tot',
    venue: 'Waar?',
    ledBy: 'Wie geeft het?',
    nobodyOfUs: 'Een partner, of nog niet gekend',
    most: 'Hoeveel coaches kunnen mee?',
    mostHint: 'Laat leeg als er geen maximum is.',
    keepDate: 'Bewaar de datum',
    refresher: 'Opfrissen',
    noRefresher: 'Er is nog niets om dit op te frissen.',
    addRefresher: 'Voeg een opfrisdag toe',
    change: 'Verander',
    nameLabel: 'Eigen naam',
    nameHint: (called: string) => `Laat leeg om het ‘${called}’ te noemen.`,
    givenBy: 'Wie geeft dit?',
    save: 'Bewaar',
    done: {
      added: 'Bewaard: deze opleiding staat erbij.',
      changed: 'Bewaard.',
      planned: 'Bewaard: de datum staat erbij.',
      moved: 'Bewaard: de datum is veranderd.',
      cancelled: 'Bewaard: deze datum gaat niet door.',
      attended: 'Bewaard: wie er was, volgde dit.',
      recognised: 'Bewaard: dit telt mee.',
      removed: 'Weggehaald. We bewaren dat het er stond, en waarom het wegging.',
      extended: 'Bewaard: het geldt nu langer voor iedereen die dit volgde.',
    },
  },
  newOne: {
    title: 'Nieuwe opleiding',
    lead: 'Iets wat coaches kunnen volgen. Daarna schrijf je op wie het volgde.',
    kind: 'Wat is het?',
    kinds: {
      theme: 'Over een thema',
      refresher: 'Een opfrisdag',
    },
    theme: 'Over welk thema?',
    starter: 'De starter',
    choose: 'Kies een thema',
    newTheme: 'Of een nieuw thema',
    newThemeHint: 'Alleen als het nog niet in de lijst staat.',
    add: 'Voeg toe',
    cancel: 'Annuleer',
  },
  givenBy: { own: 'Wij zelf', partner: 'Een partner' },
};

interface ExtensionWords {
  until: Day;
  decidedOn: Day;
  decidedWith: string;
  why: string;
}

const capitalNumber = (count: number) => {
  const word = sayNumber(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The page on which a coach reads what she followed. */
export const ownTraining = {
  title: 'Wat je volgde',
  lead: 'Elke opleiding die je volgde, en tot wanneer ze telt.',
  none: 'Er staat nog niets. Volgde je al iets? Zeg het ons, dan schrijven we het op.',
  stands: (is: Stands, until: Day | null): string =>
    ({
      valid:
        until === null ? 'Dit blijft tellen.' : `Dit telt tot en met ${sayDateAndYear(until)}.`,
      'runs-out': `Dit telt nog tot en met ${until === null ? '' : sayDateAndYear(until)}. Wij zoeken een dag om het samen op te frissen.`,
      'ran-out': `Dit telde tot en met ${until === null ? '' : sayDateAndYear(until)}. Wij zoeken een dag om het samen op te frissen.`,
      'day-unknown': 'Je volgde dit. Wij weten niet meer op welke dag.',
      coming: 'Dit komt nog.',
    })[is],
  day: (day: Day | null, refreshes: boolean) =>
    `${refreshes ? 'Opgefrist' : 'Gevolgd'}${day === null ? '' : ` op ${sayDayAndYear(day)}`}.`,
  note: (note: string) => `Wij schreven erbij: ‘${note}’`,
  extended: ({ until, why }: Pick<ExtensionWords, 'until' | 'why'>) =>
    `Voor iedereen verlengd tot en met ${sayDateAndYear(until)}: ${why}`,
  wrong: 'Klopt er iets niet? Zeg het ons.',
};
