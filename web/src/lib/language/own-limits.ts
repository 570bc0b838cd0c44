import type { OwnLimits } from '@app/contract/coaches/limits';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { sayDate, sayDay, sayNumber } from './in-words.ts';

type Limits = z.infer<typeof OwnLimits>;
type ExclusionKind = Limits['exclusions'][number]['kind'];
type Stretch = Limits['unfree'][number];

/** The one sentence about what is hers alone: a private wish makes her unavailable, without which or why. */
const onlyYou =
  'Alleen jij ziet dit. Wie plant, ziet bij een vorming alleen dat je niet kan: niet waarom.';

/** A coach's own limits: what she shares with the coordinator, and what is hers alone. Each named by its reader. */
export const ownLimits = {
  title: 'Mijn grenzen',
  lead: 'Jij beslist wat past. Je hoeft niet te zeggen waarom.',
  shared: {
    heading: 'Voor jou en wie plant',
    sees: 'Wie plant, ziet dit ook. Trainers, andere coaches en organisaties zien het niet.',
    none: 'Je gaf nog niets door. Dat mag ook.',
    change: 'Verander iets',
    title: 'Wat past voor jou?',
    reads:
      '**Wie plant, ziet dit ook.** Trainers, andere coaches en organisaties zien het niet. Leeg laten mag altijd.',
    perWeek: 'Hoe dikwijls per week?',
    perMonth: 'Hoe dikwijls per maand?',
    wished: 'Hoe dikwijls wil je graag mee?',
    wishedHint: 'Dit is een wens. Je mag altijd nee zeggen.',
    noLimit: 'Geen grens',
    atMost: (times: number) => `Ten hoogste ${times} keer`,
    notOn: 'Wanneer past het niet?',
    notInHolidays: 'Niet in de schoolvakanties',
    always: 'past',
    sometimes: 'past niet altijd',
    towns: 'Waar past het niet?',
    notIn: 'Niet in deze gemeenten',
    onlyIn: 'Alleen in deze gemeenten',
    townsHint: 'Zet een komma tussen twee gemeenten.',
    themes: 'Waarover wil je praten?',
    noWish: 'Maakt niet uit',
    words: 'Wil je nog iets zeggen?',
    now: 'Dit staat er nu:',
  },
  hidden: {
    heading: 'Alleen voor jou',
    sees: onlyYou,
    addDays: 'Een dag of periode',
    addOthers: 'Waar of met wie niet',
    count: (kind: ExclusionKind, count: number) =>
      kind === 'organisation'
        ? `Niet bij ${sayNumber(count)} ${count === 1 ? 'organisatie' : 'organisaties'}`
        : `Liever niet samen met ${sayNumber(count)} ${count === 1 ? 'persoon' : 'mensen'}`,
    open: 'Open om te zien',
    see: 'Bekijk',
    takeAway: 'Haal weg',
  },
  days: {
    title: 'Wanneer ben je niet vrij?',
    reads: onlyYou,
    from: 'Vanaf welke dag?',
    until: 'Tot en met welke dag?',
    oneDay: 'Ten hoogste drie maanden tegelijk. Is het één dag? Laat dit dan leeg.',
    save: 'Bewaar',
  },
  others: {
    title: 'Waar of met wie liever niet?',
    reads: `${onlyYou} Deel je je gsm? Sluit deze pagina als je klaar bent.`,
    none: 'Hier komen de organisaties en mensen van jouw dagen. Nu zijn er nog geen. Bel gerust als je iets wil zeggen.',
    kind: { organisation: 'Organisaties', person: 'Mensen' },
    rather: 'Liever niet',
    fine: 'Toch wel',
    kept: 'Je koos: liever niet.',
    nobody: { organisation: 'Een organisatie van vroeger', person: 'Iemand van vroeger' },
  },
  comes: (title: string, day: Day) =>
    `Op ${sayDay(day)} ga je mee naar ‘${title}’. Kan je toch niet? Dan geef je je plaats terug.`,
  seeDay: 'Bekijk die dag',
  talk: 'Liever praten? **Bel ons.** Wij schrijven het dan voor jou op.',
  talkTo: (planner: string) =>
    `Liever praten? **Bel ${planner}.** Wat alleen voor jou is, zet je hier beter zelf.`,
  save: 'Bewaar',
  cancel: 'Terug',
  done: {
    shared: 'Bewaard.',
    days: 'Bewaard.',
    open: 'Weggehaald.',
  },
};

/** "Niet vrij op donderdag 17 december", "Niet vrij van 24 tot en met 28 december". */
export const sayStretch = ({ from, until }: Stretch): string =>
  from === until ? stretch.one(from) : stretch.more(from, until);

const stretch = {
  one: (day: Day) => `Niet vrij op ${sayDay(day)}`,
  more: (from: Day, until: Day) => `Niet vrij van ${sayDate(from)} tot en met ${sayDate(until)}`,
};
