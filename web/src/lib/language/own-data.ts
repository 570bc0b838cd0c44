import type { DataByPage, MyData } from '@app/contract/coaches/own-data';
import type { Day } from '@app/domain/day';
import { deviceName } from '../passkeys/device-name.ts';
import { sayLimits } from './coaches-profile.ts';
import { dateName } from './date-name.ts';
import { capital, sayCount, sayDateAndYear, sayHour, sayList } from './in-words.ts';
import { sayDue } from './own-data-due.ts';
import { sayLetters } from './own-data-letters.ts';
import { sayOwnCompensation } from './own-data-money.ts';
import { ownContact } from './own-contact.ts';
import { ownLimits } from './own-limits.ts';
import { papersAnswerWords, papersWords } from './papers.ts';
import { heardWays, sayAt, sayHeard, sayOn, suiting } from './kept-when.ts';
import { shell } from './shell.ts';

/** What one part of the page says: sentences, whole ones. */
export interface Part {
  title: string;
  /** The people who see this too. */
  sees: string;
  lines: string[];
}

export const ownDataWords = {
  title: 'Mijn gegevens',
  says: 'Alles wat we over jou bewaren',
  lead: 'Alles wat we over jou bewaren, is van jou. Hier lees je het. Je kan het ook afdrukken.',
  wrong: (planner: string | null) =>
    `**Klopt er iets niet?** ${planner === null ? 'Bel ons' : `Bel ${planner}`}, dan maken we het samen in orde.`,
  days: {
    title: 'Je dagen',
    sees: 'Wie plant, ziet dit ook.',
    none: 'Er is nog geen dag waarvoor we je iets vroegen.',
    count: (days: number) =>
      days === 1
        ? 'Over één dag bewaren we iets: wat we vroegen en wat jij antwoordde.'
        : `Over ${sayCount(days, 'dag', 'dagen')} bewaren we iets: wat we vroegen en wat jij antwoordde.`,
    open: 'Lees alles over mijn dagen',
  },
  /** What has no meaning for anybody: codes of programs. */
  /** On the page that her link opens. */
  notHere: {
    title: 'Wat deze link niet toont',
    why: 'Iemand anders kan deze link ook hebben.',
    lines: [
      'Je achternaam, je adres, je telefoon en je e-mailadres.',
      'Je rekening en je kostenvergoeding.',
      'Wat jij alleen ziet, zoals je dagen ‘niet vrij’.',
      'Wat je over je papieren zei.',
      'Hoe en waar je je aanmeldt.',
      'Wat we per dag bewaren. Je leest het als je je aanmeldt. Of bel ons: we drukken alles voor je af.',
    ],
  },
  not: {
    title: 'Wat hier niet staat',
    lines: [
      'De geheime codes van je links en sleutels. Wij kennen ze zelf niet: we bewaren er alleen een afdruk van.',
      'Nummers waarmee het programma zijn lijsten bijhoudt. Ze zeggen niets over jou.',
      'Een formulier dat je stuurde: zeven dagen, zodat twee keer tikken geen kwaad kan.',
      'De cijfers van je rekening, behalve de laatste vier. Die bewaren we achter slot.',
    ],
  },
};

/** Everything but her days, in the order in which she reads it. */
export function sayOwnData(data: MyData): Part[] {
  const { who, reach, money, due, compensation, alone, papers, account, letters } = data;
  const [, shared, ...others] = sayDataByPage(data);
  return [
    { ...parts.who, lines: say(who, sayWho) },
    { ...parts.reach, lines: say(reach, sayReach) },
    { ...parts.money, lines: money === null ? [parts.money.none] : say(money, sayMoney) },
    { ...parts.due, lines: orNone(say(due, sayDue), parts.due.none) },
    {
      ...parts.compensation,
      lines: orNone(sayOwnCompensation(compensation), parts.compensation.none),
    },
    shared,
    { ...parts.alone, lines: orNone(say(alone, sayAlone), parts.alone.none) },
    { ...parts.papers, lines: orNone(papers.map(sayPapers), parts.papers.none) },
    ...others,
    { ...parts.account, lines: account === null ? [parts.account.none] : say(account, sayAccount) },
    { ...parts.letters, lines: orNone(sayLetters(letters), parts.letters.none) },
  ];
}

/** What of it stands on the page that her link opens. */
export const sayDataByPage = ({
  who,
  shared,
  way,
  rounds,
  gatherings,
  dates,
}: DataByPage): [who: Part, shared: Part, ...others: Part[]] => [
  { ...parts.who, lines: say({ ...who, lastName: '', alsoCalled: [], inLists: [] }, sayWho) },
  { ...parts.shared, lines: say(shared, sayShared) },
  { ...parts.way, lines: orNone(say(way, sayWay), parts.way.none) },
  { ...parts.rounds, lines: orNone(rounds.flatMap(sayRound), parts.rounds.none) },
  { ...parts.gatherings, lines: orNone(gatherings.flatMap(sayGathering), parts.gatherings.none) },
  { ...parts.dates, lines: orNone(dates.flatMap(sayDateKept), parts.dates.none) },
];

const parts = {
  who: { title: 'Wie je bent', sees: 'Wie plant, ziet dit ook.' },
  reach: {
    title: 'Hoe we je bereiken',
    sees: 'Wie plant, ziet dit ook. Je kalenders zie jij alleen.',
  },
  money: {
    title: 'Je rekening',
    sees: 'Wie plant, ziet dit ook.',
    none: 'We hebben geen rekening van jou.',
  },
  due: {
    title: 'Je kostenvergoeding',
    sees: 'Wie plant, ziet dit ook.',
    none: 'Er is nog niets.',
  },
  compensation: {
    title: 'Wat we afspraken over geld',
    sees: 'Wie plant, ziet dit ook.',
    none: 'We spraken nog niets af.',
  },
  shared: { title: ownLimits.shared.heading, sees: ownLimits.shared.sees },
  alone: {
    title: ownLimits.hidden.heading,
    sees: ownLimits.hidden.sees,
    none: 'Je koos niets.',
  },
  papers: {
    title: papersWords.title,
    sees: 'Jij alleen. Wie plant, ziet enkel of er nog iets te bekijken is. We bewaren dit jaar en het vorige.',
    none: 'Je zei er nog niets over.',
  },
  way: {
    title: 'Opleiding en samenkomen',
    sees: 'Wie plant, ziet dit ook.',
    none: 'We schreven nog niets op.',
  },
  rounds: {
    title: 'Welke dagen je passen',
    sees: 'Wie plant, ziet dit ook. Wat je antwoordde, staat bij je dagen.',
    none: 'We vroegen je dat nog niet.',
  },
  gatherings: {
    title: 'Welk moment je past voor intervisie',
    sees: 'Wie plant, ziet dit ook. Wat er verteld wordt, bewaren we niet.',
    none: 'We vroegen je dat nog niet.',
  },
  dates: {
    title: 'Waarvoor we je vroegen',
    sees: 'Wie plant, ziet dit ook.',
    none: 'We vroegen je nog niet voor een opleiding.',
  },
  account: {
    title: 'Aanmelden',
    sees: 'Je e-mailadres zien ook wie plant en wie de accounts beheert. Je toestellen zie jij alleen.',
    none: 'Je meldt je niet aan: we bewaren er niets over.',
  },
  letters: {
    title: 'Mails over aanmelden',
    sees: 'We bewaren ze negentig dagen: niet wat erin staat, wel dat ze vertrokken.',
    none: 'We mailden je daar niets over.',
  },
};

/** A sentence, more of them, or nothing: what is null is said with something else, or is not there. */
export type Sentences<Of> = {
  [Name in keyof Of]-?: (value: Of[Name], all: Of) => string | readonly string[] | null;
};

/** What is kept, each thing of it: what gets no sentence does not compile. */
export function say<Of extends object>(of: Of, sentences: Sentences<Of>): string[] {
  return (Object.keys(sentences) as (keyof Of)[]).flatMap(
    (name) => sentences[name](of[name], of) ?? [],
  );
}

const sayWho: Sentences<MyData['who']> = {
  firstName: (firstName, { lastName }) => `Je heet ${`${firstName} ${lastName}`.trim()}.`,
  lastName: () => null,
  language: (code) => `We schrijven je in het ${languageName(code)}.`,
  speaks: (code) => `Bij je naam staat als taal: ${languageName(code)}.`,
  roles: (roles) =>
    roles.map(
      ({ role, since }) => `Je bent hier ${shell.roles[role]}, sinds ${sayDateAndYear(since)}.`,
    ),
  called: (called, { firstName }) => {
    if (called === null) return `Anderen zien je voornaam: ${firstName}.`;
    const { name, withoutLetter, toldOn, heardBy, channel } = called;
    return [
      `Anderen noemen je ${name ?? firstName}${withoutLetter ? ', altijd zonder letter' : ''}.`,
      sayHeard(toldOn, heardBy, channel),
    ];
  },
  alsoCalled: (names) =>
    names.map(
      ({ name, by, at }) =>
        `We hadden je ook als ${name}. ${by ?? 'Iemand'} zag op ${sayOn(at)} dat jij dat bent.`,
    ),
  inLists: (names) =>
    names.length === 0 ? null : `In een lijst die we binnenbrachten, heet je: ${sayList(names)}.`,
  isCalledByCoaches: (isSo) => (isSo ? 'Coaches bellen jou als ze iets willen vragen.' : null),
};

const sayReach: Sentences<MyData['reach']> = {
  contact: (contact) =>
    contact === null ? 'We schreven nog niet op hoe we je bereiken.' : ownContact.lines(contact),
  pages: (pages) =>
    pages.map(
      ({ madeAt, madeBy, sentTo, endedAt }) =>
        `${madeBy ?? 'Iemand'} maakte op ${sayOn(madeAt)} een link naar je eigen pagina${sentTo === null ? '' : `, voor ${sentTo}`}. ${
          endedAt === null ? 'Hij werkt nog.' : `Hij werkt niet meer sinds ${sayOn(endedAt)}.`
        }`,
    ),
  calendars: (calendars) =>
    calendars.map(({ name, madeAt, lastRead, endedAt }) =>
      [
        `Je zette je dagen op ${sayOn(madeAt)} in een eigen kalender${name === null ? '' : `: ${name}`}.`,
        lastRead === null ? 'Die las ze nog niet.' : `Die las ze het laatst op ${sayOn(lastRead)}.`,
        endedAt === null ? '' : `Ze stopte op ${sayOn(endedAt)}.`,
      ]
        .join(' ')
        .trim(),
    ),
};

const sayMoney: Sentences<NonNullable<MyData['money']>> = {
  lastFour: (figures) => `Je rekening eindigt op ${figures}.`,
  holder: (holder) => (holder === null ? null : `Ze staat op naam van ${holder}.`),
  changedAt: (at) =>
    at === null ? null : `Je gaf dit nummer op ${sayOn(at)}, in de plaats van een ander.`,
  confirmedOn: (day, { confirmedBy, confirmedHow }) =>
    day === null
      ? 'Je bevestigde ze nog niet.'
      : `Je bevestigde ze op ${sayDateAndYear(day)}${confirmedHow === null ? '' : ` ${heardWays[confirmedHow]}, bij ${confirmedBy ?? 'iemand van ons'}`}.`,
  confirmedBy: () => null,
  confirmedHow: () => null,
  othersAgreedOn: (day) =>
    day === null
      ? null
      : `Ze is van iemand anders. Op ${sayDateAndYear(day)} zei je dat je geld daar mag komen.`,
  bankSays: (answer, { bankSaidOn }) =>
    answer === null || bankSaidOn === null
      ? null
      : `${fromBank[answer]} Dat hoorden we op ${sayDateAndYear(bankSaidOn)}.`,
  bankSaidOn: () => null,
};

const fromBank: Record<NonNullable<NonNullable<MyData['money']>['bankSays']>, string> = {
  match: 'De bank zegt dat naam en nummer bij elkaar horen.',
  close: 'De bank zegt dat de naam een beetje anders is.',
  'no-match': 'De bank zegt dat de naam anders is.',
  'not-possible': 'De bank kon naam en nummer niet vergelijken.',
};

const sayShared: Sentences<MyData['shared']> = {
  limits: (limits, { notOn, towns, themes }) => {
    const lines = sayLimits(
      {
        limits: {
          perWeek: limits?.perWeek ?? null,
          perMonth: limits?.perMonth ?? null,
          wishedPerMonth: limits?.wishedPerMonth ?? null,
          notInHolidays: limits?.notInHolidays ?? false,
          notOn,
          towns,
          themes: themes.map(({ theme, wish }) => ({ themeId: theme, wish })),
        },
      },
      new Map(themes.map(({ theme }) => [theme, theme])),
    ).map((line) => `${line}.`);
    return [
      ...(lines.length === 0 && !limits?.words ? [ownLimits.shared.none] : lines),
      ...(limits?.words ? [`In je eigen woorden: ‘${limits.words}’`] : []),
      ...(limits ? [`Je zei dit het laatst op ${sayDateAndYear(limits.toldOn)}.`] : []),
    ];
  },
  read: (read) =>
    read === null ? null : `${read.by ?? 'Iemand'} las je woorden op ${sayOn(read.at)}.`,
  notOn: () => null,
  towns: () => null,
  themes: () => null,
};

const sayAlone: Sentences<MyData['alone']> = {
  days: (stretches) =>
    stretches.map(({ from, until }) =>
      from === until
        ? `Niet vrij op ${sayDateAndYear(from)}.`
        : `Niet vrij van ${sayDateAndYear(from)} tot en met ${sayDateAndYear(until)}.`,
    ),
  others: (others) =>
    others.map(({ kind, name }) =>
      kind === 'organisation'
        ? `Niet bij ${name ?? ownLimits.others.nobody[kind]}.`
        : `Liever niet samen met ${name ?? ownLimits.others.nobody[kind]}.`,
    ),
};

const sayPapers = ({ answer, on, channel, heardBy, at }: MyData['papers'][number]) =>
  [
    `Op ${sayDateAndYear(on)} zei je: ‘${papersAnswerWords[answer].toLowerCase()}’.`,
    saidHow(channel, heardBy, at),
  ].join(' ');

type OwnStep = MyData['way']['steps'][number];

const sayStep = (step: OwnStep): string =>
  [
    begun[step.stage](sayDateAndYear(step.from)),
    saidHow(step.channel, step.heardBy, step.writtenAt),
    ...(step.until === null || step.endedAt === null
      ? []
      : [
          `Sinds ${sayDateAndYear(step.until)} is dat voorbij.`,
          saidHow(step.endedChannel, step.endedHeardBy, step.endedAt),
        ]),
    step.readAt === null
      ? ''
      : `${step.readBy ?? 'Iemand'} las dat of sprak met jou, op ${sayOn(step.readAt)}.`,
  ]
    .filter(Boolean)
    .join(' ');

const begun: Record<OwnStep['stage'], (day: string) => string> = {
  meeting: (day) => `Je bent bij ons sinds ${day}.`,
  training: (day) => `Je begon de opleiding op ${day}.`,
  coach: (day) => `Je was al coach vóór we dit bijhielden. Dat telt sinds ${day}.`,
  paused: (day) => `Je nam pauze vanaf ${day}.`,
  stopped: (day) => `Je stopte op ${day}.`,
};

const saidHow = (channel: OwnStep['channel'], heardBy: string | null, at: string): string => {
  if (channel === 'page') return `Dat zei je zelf op je pagina, op ${sayOn(at)}.`;
  if (channel === null)
    return heardBy === null ? '' : `${heardBy} schreef dat op, op ${sayOn(at)}.`;
  return `Je zei het ${heardWays[channel]}. ${heardBy ?? 'Iemand'} schreef dat op, op ${sayOn(at)}.`;
};

const sayWay: Sentences<MyData['way']> = {
  steps: (steps) => steps.map(sayStep),
  observed: (days) =>
    days.map(
      ({ on, by, at }) =>
        `Je keek mee op ${sayDateAndYear(on)}. ${by ?? 'Iemand'} schreef dat op, op ${sayOn(at)}.`,
    ),
  introductions: (times) =>
    times.map(
      ({ on, card, by, at }) =>
        `We vertelden je over de ombudspersoon op ${sayDateAndYear(on)}${card ? ', en je kreeg het kaartje' : ''}. ${by ?? 'Iemand'} schreef dat op, op ${sayOn(at)}.`,
    ),
  notes: (signed) =>
    signed.map(
      ({ from, explainedOn, copy, signedOn, by, at }) =>
        `Je tekende de afsprakennota van ${sayDateAndYear(from)} op ${sayDateAndYear(signedOn)}. We legden ze uit op ${sayDateAndYear(explainedOn)}${copy ? ', en je kreeg een kopie' : ''}. ${by ?? 'Iemand'} schreef dat op, op ${sayOn(at)}.`,
    ),
  followed: (modules) => modules.flatMap((followed) => sayFollowed(followed)),
  removed: (modules) => modules.flatMap(sayRemoved),
  intervision: (days) => sayDays('Je was bij intervisie', days),
  reviews: (days) => sayDays('Je bekeek mee de afspraken', days),
};

type Followed = MyData['way']['followed'][number];

const sayFollowed = ({ on, grantedBy, note, by, at, ...module }: Followed) => [
  [
    `Je volgde ${nameOfModule(module)}${on === null ? '' : `, op ${sayDateAndYear(on)}`}.`,
    grantedBy === null ? '' : `${grantedBy} gaf dat.`,
    `${by === null ? 'We schreven' : `${by} schreef`} dat op, op ${sayOn(at)}.`,
  ]
    .filter(Boolean)
    .join(' '),
  ...(note === null ? [] : [`Daarbij staat: ‘${note}’`]),
];

const sayRemoved = ({ on, note, why, by, at, ...module }: MyData['way']['removed'][number]) => [
  `Er stond dat je ${nameOfModule(module)} volgde${on === null ? '' : `, op ${sayDateAndYear(on)}`}. Dat klopte niet: ‘${why}’ ${by ?? 'Iemand'} haalde het weg, op ${sayOn(at)}.`,
  ...(note === null ? [] : [`Daarbij stond: ‘${note}’`]),
];

const nameOfModule = ({ kind, theme, name }: Pick<Followed, 'kind' | 'theme' | 'name'>) => {
  if (name !== null) return name;
  if (kind === 'theme') return theme ?? 'een thema';
  return kind === 'starter'
    ? 'de opleiding voor coaches'
    : `de opfrissing${theme === null ? '' : ` van ${theme}`}`;
};

const sayAccount: Sentences<NonNullable<MyData['account']>> = {
  email: (address) => `Je meldt je aan met ${address}.`,
  name: (name) => (name.trim() === '' ? null : `Je account staat op naam van ${name.trim()}.`),
  madeAt: (at) => `Je account bestaat sinds ${sayOn(at)}.`,
  invitedAt: (at) => (at === null ? null : `We nodigden je uit op ${sayOn(at)}.`),
  lastSeen: (at) => (at === null ? null : `Je was hier het laatst op ${sayOn(at)}.`),
  addressChangedAt: (at) =>
    at === null ? null : `Je adres veranderde het laatst op ${sayOn(at)}.`,
  addresses: (changes) =>
    changes.map(
      (one) =>
        `Op ${sayOn(one.askedAt)} vroegen we om ${one.old} te veranderen in ${one.new}. ${
          one.changedAt === null
            ? 'Dat is nog niet gebeurd.'
            : `Dat gebeurde op ${sayOn(one.changedAt)}.`
        }`,
    ),
  devices: (devices) => devices.map((device) => sayDevice(device)),
  passkeys: (keys) =>
    keys.map(({ name, madeAt, lastUsed }) =>
      [
        `Je hebt een sleutel${name === null ? '' : ` op ${name}`}${madeAt === null ? '' : `, gemaakt op ${sayOn(madeAt)}`}.`,
        lastUsed === null ? '' : `Je gebruikte hem het laatst op ${sayOn(lastUsed)}.`,
      ]
        .join(' ')
        .trim(),
    ),
};

const sayRound = (round: MyData['rounds'][number]): string[] => say(round, sayAsked);

const sayAsked: Sentences<MyData['rounds'][number]> = {
  madeAt: (at, { askedBy, channel, askedAt }) =>
    `${askedBy ?? 'Iemand'} vroeg welke dagen je passen, ${heardWays[channel]}, op ${sayOn(at)}. ${
      askedAt === null ? 'Die vraag vertrok nog niet.' : `Ze vertrok op ${sayOn(askedAt)}.`
    }`,
  closesOn: (day) => `De laatste dag om te antwoorden: ${sayDateAndYear(day)}.`,
  takenBackAt: (at) => (at === null ? null : `We namen de vraag terug op ${sayOn(at)}.`),
  askedAt: () => null,
  askedBy: () => null,
  channel: () => null,
  letters: (letters) => sayLetters(letters),
};

const sayGathering = (gathering: MyData['gatherings'][number]): string[] =>
  say(gathering, sayGatheringAsked);

const sayGatheringAsked: Sentences<MyData['gatherings'][number]> = {
  madeAt: (at, { askedBy, channel, askedAt, venue }) =>
    `${askedBy ?? 'Iemand'} vroeg welk moment je past in ${venue}, ${heardWays[channel]}, op ${sayOn(at)}. ${
      askedAt === null ? 'Die vraag vertrok nog niet.' : `Ze vertrok op ${sayOn(askedAt)}.`
    }`,
  venue: () => null,
  askedAt: () => null,
  askedBy: () => null,
  channel: () => null,
  said: (said) => said.map(sayMoment),
  letters: (letters) => sayLetters(letters),
};

const sayMoment = ({
  answer,
  aboutDay,
  at,
  channel,
  heardBy,
  heardOn,
  writtenAt,
}: MyData['gatherings'][number]['said'][number]) =>
  `Je zei dat ${sayDateAndYear(aboutDay)} om ${sayHour(at)} ${suiting[answer]}. ${sayHeard(heardOn, heardBy, channel)} Opgeschreven op ${sayOn(writtenAt)}.`;

type KeptDate = MyData['dates'][number];

const sayDateKept = (date: KeptDate): string[] => say(date, sayOfDate);

const sayOfDate: Sentences<KeptDate> = {
  day: (day, { about, askedBy, channel, madeAt, askedAt, answerOn }) => [
    `${dateName({ about })}, ${sayDateAndYear(day)}. ${askedBy ?? 'Iemand'} vroeg het je, ${heardWays[channel]}, op ${sayOn(madeAt)}. ${
      askedAt === null ? 'Die vraag vertrok nog niet.' : `Ze vertrok op ${sayOn(askedAt)}.`
    }`,
    `De laatste dag om te antwoorden: ${sayDateAndYear(answerOn)}.`,
  ],
  answer: (answer, { answeredAt, answeredHow, heardBy, heardOn }) =>
    answer === null || answeredAt === null
      ? null
      : `Je zei ${saidOfDate[answer]}, op ${sayOn(answeredAt)}${
          heardBy === null || answeredHow === null || heardOn === null
            ? ''
            : `: ${heardBy} hoorde het op ${sayDateAndYear(heardOn)}, ${heardWays[answeredHow]}`
        }.`,
  placeSince: (since) => (since === null ? null : `We rekenen op jou sinds ${sayOn(since)}.`),
  takenBackAt: (at) => (at === null ? null : `We namen de vraag terug op ${sayOn(at)}.`),
  letters: (letters) => sayLetters(letters),
  kind: () => null,
  about: () => null,
  channel: () => null,
  madeAt: () => null,
  askedAt: () => null,
  askedBy: () => null,
  answerOn: () => null,
  answeredAt: () => null,
  answeredHow: () => null,
  heardBy: () => null,
  heardOn: () => null,
};

const saidOfDate = { yes: 'ja', no: 'nee', undecided: 'dat je het nog niet weet' };

type Device = NonNullable<MyData['account']>['devices'][number];

const sayDevice = ({ device, address, since, lastSeen, until, role, own, withPasskey }: Device) =>
  [
    `${device === null ? 'Een toestel' : capital(deviceName(device))}: aangemeld op ${sayAt(since)}${role === null ? '' : ` als ${shell.roles[role]}`}${withPasskey ? ', met een sleutel' : ''}.`,
    `Laatst gezien op ${sayAt(lastSeen)}.`,
    `${own ? 'Je zei dat dit je eigen toestel is: het' : 'Het'} blijft aangemeld tot ten laatste ${sayAt(until)}.`,
    ...(address === null ? [] : [`Het adres op het internet was ${address}.`]),
    ...(device === null ? [] : [`Zo noemde het zich: ${device}.`]),
  ].join(' ');

const sayDays = (what: string, days: readonly Day[]) =>
  days.length === 0 ? null : `${what} op ${sayList(days.map(sayDateAndYear))}.`;

const orNone = (lines: string[], none: string) => (lines.length === 0 ? [none] : lines);

const names = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' });
const languageName = (code: string) => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
