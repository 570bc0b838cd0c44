import type { Coach } from '@app/contract/coaches';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { coachName } from './coach-name.ts';
import { coachWords, sayWeekdayNumber } from './coaches.ts';
import { capital, sayCount, sayDayAndYear, sayList, sayMonthAndYear } from './in-words.ts';
import { papersWords } from './papers.ts';
import { heardAway } from './pathway.ts';
import { sayTownLimit } from './own-words.ts';
import { sayWished } from './wished-per-month.ts';

type Profile = z.infer<typeof Coach>;
type Shared = Pick<
  Profile['limits'],
  'perWeek' | 'perMonth' | 'wishedPerMonth' | 'notInHolidays' | 'notOn' | 'towns' | 'themes'
>;
type Standing = Profile['coming'][number]['standing'];

/** How it stands in place of that, when she observes. */
const observing: Partial<Record<Standing, string>> = { comes: 'kijkt mee', came: 'keek mee' };

/** The page of one coach. */
export const profile = {
  change: 'Wijzig',
  money: 'Kostenvergoeding',
  call: 'Bel',
  text: 'Stuur een sms',
  reach: {
    title: 'Hoe bereiken',
    phone: 'Gsm',
    mail: 'E-mailadres',
    home: 'Adres',
    likes: 'Liefst',
    whatsapp: 'WhatsApp',
    agreed: (day: Day) => `mag, gezegd op ${sayDayAndYear(day)}`,
    notAgreed: 'niet gevraagd of liever niet',
    account: 'Rekening',
    endsOn: (figures: string) => `eindigt op ${figures}`,
    unknown: 'nog niet gekend',
    openWhatsapp: 'Stuur een WhatsApp',
  },
  days: {
    title: 'Vormingsdagen',
    coming: 'Komt nog',
    past: 'Voorbij',
    none: 'Nog geen dagen. Je vraagt een coach bij de dag zelf.',
    columns: { day: 'Dag', what: 'Vorming', standing: 'Hoe het staat' },
    standing: {
      comes: 'gaat mee',
      wavers: 'weet het nog niet, houdt de plaats',
      came: 'ging mee',
      'not-left': 'vraag nog niet vertrokken',
      asked: 'gevraagd, nog geen antwoord',
      undecided: 'weet het nog niet',
      late: 'gevraagd, geen antwoord',
      stopped: 'zei ja, er is nog iets',
      waits: 'wou mee, de dag was vol',
      'said-no': 'zei nee',
      'gave-back': 'gaf de plaats terug',
      cancelled: 'gaat niet door',
    } satisfies Record<Standing, string>,
    observing,
  },
  limits: {
    title: 'Grenzen en wensen',
    none: 'Nog niets afgesproken.',
    own: 'In eigen woorden',
    who: 'Dit deelt de coach met wie plant. Wat alleen voor de coach zelf is, staat hier niet.',
  },
  followed: {
    title: 'Thema’s en intervisie',
    none: 'Nog niets opgeschreven.',
    intervision: 'Intervisie',
    sometime: 'datum niet gekend',
  },
  /** The training dates she was asked to come to. */
  dates: {
    title: 'Gevraagd voor opleiding',
    cancelled: 'Ging niet door',
    came: 'Was er',
    over: 'Voorbij',
    silent: 'Nog geen antwoord',
  },
  page: {
    title: 'Eigen pagina',
    text: (name: string) =>
      `Met een link opent ${name} de eigen dagen en vragen, zonder aan te melden. Je drukt hem af of stuurt hem.`,
    ended: (name: string) =>
      `De link van ${name} werkt niet meer: het nummer of e-mailadres waar hij naartoe ging, is verbeterd. Maak een nieuwe.`,
    open: 'Maak een link',
  },
  who: 'Wie plant, ziet deze pagina. Wat iemand met de ombudspersoon bespreekt, gezondheid en uitkering staan hier nooit.',
  done: {
    added: 'Bewaard. Deze coach staat erbij.',
    changed: 'Bewaard.',
    named: coachName.heard.done,
    observed: 'Opgeschreven: keek mee.',
    trained: 'Opgeschreven: opleiding af.',
    introduced: 'Opgeschreven: verteld over de ombudspersoon.',
    'not-introduced': 'Dat is weg.',
    'not-signed': 'Dat is weg.',
    papers: papersWords.ofCoach.done,
    begun: 'Opgeschreven: in opleiding.',
    paused: heardAway.paused.done,
    stopped: heardAway.stopped.done,
    back: 'Opgeschreven: is er weer.',
    merged: 'Dit is nu één coach. Wat van de andere was, staat hier.',
    same: 'Deze coach stond hier twee keer. Dit is de pagina die bleef.',
  },
};

/** What a coach shares with the coordinator, one line for each wish. */
export function sayLimits(
  { limits }: { limits: Shared },
  themeNames: Map<string, string>,
): string[] {
  const { perWeek, perMonth, wishedPerMonth, notInHolidays, notOn, towns, themes } = limits;
  const wished = (wish: keyof typeof coachWords.wish) =>
    themes.filter((theme) => theme.wish === wish).flatMap((t) => themeNames.get(t.themeId) ?? []);
  const days = [...new Set(notOn.map(({ weekday }) => weekday))];
  return [
    perWeek === null ? null : limitSentences.perWeek(perWeek),
    perMonth === null ? null : limitSentences.perMonth(perMonth),
    wishedPerMonth === null ? null : sayWished(wishedPerMonth),
    ...days.map((weekday) =>
      limitSentences.notOn(
        sayWeekdayNumber(weekday),
        notOn.filter((one) => one.weekday === weekday).map(({ part }) => coachWords.during[part]),
      ),
    ),
    notInHolidays ? limitSentences.notInHolidays : null,
    ...(['not', 'only'] as const).map((wish) => {
      const named = towns.filter((one) => one.wish === wish).map(({ town }) => town);
      return named.length === 0 ? null : capital(sayTownLimit(wish, named));
    }),
    ...(['gladly', 'rather-not', 'not'] as const).map((wish) =>
      wished(wish).length === 0 ? null : `${coachWords.wish[wish]}: ${sayList(wished(wish))}`,
    ),
  ].flatMap((line) => line ?? []);
}

/** "april 2026", as people remember what they followed. */
export const sayFollowedOn = (day: Day | null): string =>
  day === null ? profile.followed.sometime : capital(sayMonthAndYear(day));

const limitSentences = {
  perWeek: (days: number) => `Ten hoogste ${sayCount(days, 'dag', 'dagen')} per week`,
  perMonth: (days: number) => `Ten hoogste ${sayCount(days, 'dag', 'dagen')} per maand`,
  notInHolidays: 'Niet in de schoolvakanties',
  notOn: (weekday: string, parts: string[]) => `Niet op ${weekday}, ${sayList(parts)}`,
};
