import type { previewMerge } from '@app/contract/coaches/merging';
import type { MergeField } from '@app/domain/coaches/merging';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { coachWords, fullName, sayStage, type Stage } from './coaches.ts';
import { capital, sayCount, sayDateAndYear, sayDayAndYear, sayHours, sayList } from './in-words.ts';
import { sayPhone } from './phone.ts';
import { sayWished } from './wished-per-month.ts';

type Preview = z.output<(typeof previewMerge)['schema']['response'][200]>;
export type MergeSide = Preview['kept'];
type Stands = Preview['obstacles']['places'][number]['kept'];
type OtherRole = Preview['obstacles']['roles'][number]['role'];

/** Two coaches who are one after all. */
export const merging = {
  ask: 'Staat deze coach hier twee keer?',
  alsoKnownAs: (name: string, day: Day, by: string) =>
    `Stond hier ook als ${name}. ${by} maakte er op ${sayDateAndYear(day)} één coach van.`,
  find: {
    title: (name: string) => `Is ${name} dezelfde persoon als …?`,
    tab: 'Twee keer hier?',
    lead: 'Soms staat iemand er twee keer, met een andere schrijfwijze. Kies de andere. Je kijkt eerst alles na.',
    alike: 'Lijkt erop',
    search: 'Zoek de andere coach op naam',
    all: 'Alle andere coaches',
    found: 'Gevonden',
    nobody: 'We vonden geen andere coach met die naam. Zoek op een deel van de naam.',
    alone: 'Er zijn nog geen andere coaches.',
  },
  title: (one: string, other: string) => `${one} en ${other}: één persoon?`,
  tab: 'Eén persoon?',
  lead: 'Kijk na wat blijft en wat meegaat. Tot je onderaan kiest, verandert er niets.',
  differs: { title: 'Kies wat blijft', lead: 'Hier zeggen de twee iets anders.' },
  stays: { title: 'Blijft vanzelf', of: (name: string) => `van ${name}` },
  fields: {
    name: 'Naam',
    called: 'Wordt genoemd',
    phone: 'Gsm',
    email: 'E-mailadres',
    preferredChannel: 'Liefst',
    address: 'Adres',
    account: 'Rekening',
    signIn: 'Meldt zich aan met',
    since: 'Coach sinds',
    starterTraining: 'Opleiding af op',
    standing: 'Hoe het staat',
    perWeek: 'Ten hoogste per week',
    perMonth: 'Ten hoogste per maand',
    wish: 'Wil graag',
    words: 'In eigen woorden',
  } satisfies Record<MergeField, string>,
  whose: { here: 'deze pagina', there: 'de andere pagina' },
  brings: {
    title: (name: string) => `Gaat mee van ${name}`,
    coming: (count: number) => sayCount(count, 'dag die nog komt', 'dagen die nog komen'),
    past: (count: number) => sayCount(count, 'dag die voorbij is', 'dagen die voorbij zijn'),
    questions: (count: number) =>
      sayCount(count, 'vraag zonder antwoord', 'vragen zonder antwoord'),
    trains: (count: number) => sayCount(count, 'dag als trainer', 'dagen als trainer'),
    observed: (count: number) => `${sayCount(count, 'keer', 'keer')} meegekeken`,
    followed: (count: number) => sayCount(count, 'gevolgd thema', 'gevolgde thema’s'),
    intervision: (count: number) => sayCount(count, 'intervisie', 'intervisies'),
    wishes:
      'Dagen en thema’s die niet passen, van allebei. Verschilt een wens over een thema, dan blijft de voorzichtigste.',
    links: 'Links, kalenders en de eigen pagina van allebei blijven werken.',
    own: 'Wat iemand alleen voor zichzelf bewaarde, gaat altijd mee. Dat zie je hier niet.',
    name: (name: string) => `Een lijst met ${name} vindt voortaan deze coach.`,
    signedOut: 'Twee e-mailadressen om aan te melden: één blijft. Naar allebei vertrekt een mail.',
    askedTwice: (day: Day, title: string, name: string) =>
      `${capital(sayDayAndYear(day))}, ${title}: allebei gevraagd. De vraag aan ${name} blijft, met alle antwoorden. De link van de andere vraag stopt.`,
    askedTwiceBefore: (count: number) =>
      `${capital(sayCount(count, 'dag die voorbij is', 'dagen die voorbij zijn'))} waarvoor allebei gevraagd waren: per dag blijft één vraag, met alle antwoorden.`,
  },
  obstacles: {
    lead: 'Er is nog niets veranderd.',
    title: 'Dit kan nog niet',
    role: (name: string, role: string) =>
      `${name} werkt hier ook als ${role}. Vraag aan wie de accounts beheert om die rol eerst weg te nemen.`,
    roles: {
      coordinator: 'coördinator',
      ombudsperson: 'ombudspersoon',
      administrator: 'beheerder',
    } satisfies Record<OtherRole, string>,
    place: (name: string, where: string) => `${name}: ${where}`,
    both: (where: string) => `${capital(where)}: allebei`,
    at: ({ day, startsAt, endsAt, title, as }: Stands) =>
      `${sayDayAndYear(day)}, ${sayHours(startsAt, endsAt)}, ${title}${{ coach: '', observer: ' (kijkt mee)', trainer: ' (trainer)' }[as]}`,
    one: 'Niemand staat op twee plaatsen tegelijk. Geef eerst een van deze plaatsen terug:',
    past: 'Ze stonden toen allebei op een dag. Dan zijn het twee mensen, of staat er iets verkeerd bij een van die dagen:',
  },
  noWayBack: 'Dit kan je niet ongedaan maken.',
  go: 'Maak er één coach van',
  cancel: 'Toch niet',
};

/** How to call each of the two, also when both are called the same. */
export function namesOf(kept: MergeSide, gone: MergeSide): { kept: string; gone: string } {
  const names = { kept: fullName(kept), gone: fullName(gone) };
  return names.kept === names.gone
    ? {
        kept: `${names.kept} (${merging.whose.here})`,
        gone: `${names.gone} (${merging.whose.there})`,
      }
    : names;
}

/** What one of the two has in a field, in words; null when nothing is known. */
export const sayTold = (field: MergeField, side: MergeSide): string | null => told[field](side);

const told: Record<MergeField, (side: MergeSide) => string | null> = {
  name: fullName,
  called: ({ calledAs, withoutLetter }) =>
    calledAs === null && !withoutLetter ? null : values.called(calledAs, withoutLetter),
  phone: ({ phone }) => phone && sayPhone(phone),
  email: ({ email }) => email,
  preferredChannel: ({ preferredChannel }) => coachWords.channel[preferredChannel],
  address: ({ street, postalCode, town }) =>
    [street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null,
  account: ({ accountLastFour }) => accountLastFour && values.endsOn(accountLastFour),
  signIn: ({ signsInWith }) => signsInWith,
  since: ({ since }) => since && sayDateAndYear(since),
  starterTraining: ({ starterTrainingOn }) =>
    starterTrainingOn && sayDateAndYear(starterTrainingOn),
  standing: ({ away }) => (away ? values[away.stage](away.from) : values.withUs),
  perWeek: ({ perWeek }) => (perWeek === null ? null : values.days(perWeek)),
  perMonth: ({ perMonth }) => (perMonth === null ? null : values.days(perMonth)),
  wish: ({ wishedPerMonth }) => (wishedPerMonth === null ? null : sayWished(wishedPerMonth)),
  words: ({ words }) => words,
};

const values = {
  called: (name: string | null, withoutLetter: boolean) =>
    [name ?? 'de voornaam', withoutLetter ? 'zonder letter erbij' : null]
      .filter(Boolean)
      .join(', '),
  endsOn: (figures: string) => `eindigt op ${figures}`,
  stopped: (day: Day) => `gestopt op ${sayDateAndYear(day)}`,
  paused: (day: Day) => `pauze vanaf ${sayDateAndYear(day)}`,
  withUs: 'gewoon bezig',
  days: (count: number) => sayCount(count, 'dag', 'dagen'),
};

/** What goes along with her, one line for each kind. */
export function sayBrought({ brings }: MergeSide): string[] {
  const counted = (
    ['coming', 'past', 'questions', 'trains', 'observed', 'followed', 'intervision'] as const
  ).flatMap((kind) => (brings[kind] === 0 ? [] : [capital(merging.brings[kind](brings[kind]))]));
  return brings.themes + brings.notOn === 0 ? counted : [...counted, merging.brings.wishes];
}

/** "Mol · 0400 00 01 23 · gestopt", to tell namesakes apart. */
export const sayWhich = (coach: {
  town: string | null;
  phone: string | null;
  stage: Stage;
}): string =>
  [coach.town, coach.phone && sayPhone(coach.phone), sayStage({ ...coach, since: null })]
    .filter(Boolean)
    .join(' · ');

/** The roles of one of the two that are for the administrator. */
export const sayOtherRoles = (roles: readonly OtherRole[]): string =>
  sayList(roles.map((role) => merging.obstacles.roles[role]));
