import type { GatheringQuestion } from '@app/contract/intervision/question';
import type { Day } from '@app/domain/day';
import type { Food } from '@app/domain/intervision/gathering';
import type { InEveryLanguage } from '@app/domain/language';
import type { Moment, TimeOfDay } from '@app/domain/moment';
import type { Given } from '../answering/marks.ts';
import * as english from './english/intervision-answer.ts';
import { capital, sayDay, sayHours, sayList, sayMonth, sayWeekdayShort } from './in-words.ts';
import { sayMoment } from './sessions-when.ts';

type Asked = GatheringQuestion;

interface When {
  day: Day;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
}

const foods: Record<Food, string> = {
  drinks: 'koffie en thee',
  sandwiches: 'broodjes',
  soup: 'soep vooraf',
  meal: 'warm eten',
};

/** The page where a coach chooses a moment of an intervision. */
export const gatheringAnswer = {
  hello: (firstName: string) => `Dag ${firstName},`,
  title: ({ moments }: Pick<Asked, 'moments'>) =>
    moments.length === 1 ? 'Past dit moment voor jou?' : 'Welk moment past voor jou?',
  says: 'We komen samen met andere coaches, om van elkaar te leren. Komen mag, en moet nooit.',
  done: {
    closed: ({ closesAt }: Pick<Asked, 'closesAt'>) => ({
      title: 'Kiezen kan hier niet meer.',
      says: `Dat kon tot ${sayMoment(closesAt)}. We laten je weten welk moment het wordt.`,
    }),
    picked: (when: When) => ({
      title: `Het wordt ${sayDay(when.day)}.`,
      says: `${capital(sayHours(when.startsAt, when.endsAt))}. Koos jij dit moment? Dan kreeg je daarover bericht.`,
    }),
    cancelled: {
      title: 'Deze intervisie gaat niet door.',
      says: 'Je hoeft niets te doen. We stellen later iets anders voor.',
    },
  },
  weekday: sayWeekdayShort,
  when: ({ day, startsAt, endsAt }: When) =>
    `${capital(sayMonth(day))}, ${sayHours(startsAt, endsAt)}`,
  answerFor: ({ day }: When) => `Jouw antwoord voor ${sayDay(day)}`,
  answers: { yes: 'Ja', no: 'Nee', undecided: 'Ik weet het nog niet' } satisfies Record<
    Given,
    string
  >,
  saved: {
    yes: 'Bewaard: ja',
    no: 'Bewaard: nee',
    undecided: 'Bewaard: ik weet het nog niet',
  } satisfies Record<Given, string>,
  said: {
    yes: 'Je zei ja.',
    no: 'Je zei nee.',
    undecided: 'Je wist het nog niet.',
  } satisfies Record<Given, string>,
  over: 'Dit moment is voorbij.',
  until: ({ closesAt }: Pick<Asked, 'closesAt'>) =>
    `Eén tik is genoeg. Je kan het veranderen tot **${sayMoment(closesAt)}**. Nee zeggen mag altijd. Een reden hoeft nooit.`,
  stays: {
    title: 'Goed om te weten',
    text: '**Wat je er vertelt, blijft in de groep.** Wij schrijven alleen op wie er was.',
  },
  facts: { venue: 'Waar', guide: 'Wie begeleidt', food: 'Eten en drinken', travel: 'Vervoer' },
  foods,
  travel: 'Kan je niet zelf komen? Bel ons. Wij regelen het.',
  rather: 'Liever aan de telefoon?',
  notSaved:
    'Je antwoord is **nog niet** bewaard. Probeer het nog een keer, of bel ons. Wij schrijven het op.',
  /** On her own page, above her agenda. */
  card: {
    title: 'Een vraag over intervisie',
    ask: ({ moments }: Pick<Asked, 'moments'>) =>
      moments.length === 1
        ? `Past ${sayDay(moments[0]!.day)} je, om met andere coaches samen te komen?`
        : 'Welk moment past je, om met andere coaches samen te komen?',
    left: ({ moments, closesAt }: Pick<Asked, 'moments' | 'closesAt'>) =>
      moments.some(({ answer, over }) => answer === null && !over)
        ? `Antwoorden kan tot ${sayMoment(closesAt)}.`
        : `Je antwoordde voor elk moment. Veranderen kan tot ${sayMoment(closesAt)}.`,
    open: 'Kies wat past',
  },
};

export const gatheringAnswerIn: InEveryLanguage<typeof gatheringAnswer> = {
  nl: gatheringAnswer,
  en: english.gatheringAnswer,
};

interface Text {
  firstName: string;
  moments: readonly When[];
  closesAt: Moment;
  link: string;
  askedBy: string;
}

/** The question in a text message: nothing in it that somebody else in the house may not read. */
export const gatheringText = ({ firstName, moments, closesAt, link, askedBy }: Text): string =>
  [
    moments.length === 1
      ? `Dag ${firstName}, past ${sayDay(moments[0]!.day)} je om met andere coaches samen te komen? Nee zeggen mag altijd.`
      : `Dag ${firstName}, welk moment past je om met andere coaches samen te komen? Het kan op ${sayList(moments.map(({ day }) => sayDay(day)))}. Nee zeggen mag altijd.`,
    `Je antwoordt hier met één tik per moment, tot ${sayMoment(closesAt)}: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

export const gatheringTextIn: InEveryLanguage<typeof gatheringText> = {
  nl: gatheringText,
  en: english.gatheringText,
};

interface OnPaper {
  venue: string;
  facilitator: { firstName: string } | null;
  facilitatorName: string | null;
  food: Food | null;
  travelArranged: boolean;
}

/** The list on paper, to be filled in. */
export const gatheringLetter = {
  heading: 'Welk moment past voor jou?',
  about: ({ venue }: Pick<OnPaper, 'venue'>) =>
    `We komen samen met andere coaches, om van elkaar te leren. Het is in ${venue}.`,
  arranged: ({ facilitator, facilitatorName, food, travelArranged }: OnPaper) =>
    [
      (facilitator ?? facilitatorName) !== null &&
        `${facilitator?.firstName ?? facilitatorName} begeleidt.`,
      food !== null && `Er is eten en drinken: ${foods[food]}.`,
      travelArranged && 'Kan je niet zelf komen? Bel ons, wij regelen het.',
    ]
      .filter(Boolean)
      .join(' '),
  stays: 'Wat je er vertelt, blijft in de groep.',
  tick: 'Zet een kruisje bij elk moment. Nee zeggen mag altijd. Een reden hoeft nooit.',
  moment: 'Moment',
  /** The letter that it does not go on. */
  off: {
    heading: 'De intervisie gaat niet door',
    text: 'We vroegen je welk moment voor jou past. De intervisie gaat niet door. Dat ligt niet aan jou, en je hoeft niets te doen.',
    moments: 'Wat we voorstelden',
    again: 'Stellen we iets anders voor? Dan vragen we het je opnieuw.',
  },
};

export const gatheringLetterIn: InEveryLanguage<typeof gatheringLetter> = {
  nl: gatheringLetter,
  en: english.gatheringLetter,
};
