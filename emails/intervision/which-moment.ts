import type { Day } from '@app/domain/day';
import type { Food } from '@app/domain/intervision/gathering';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { TimeOfDay } from '@app/domain/moment';
import { type Block, type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { type GoodToKnow, toKnowWords } from '../sessions/good-to-know.ts';
import * as en from './which-moment.en.ts';
import * as nl from './which-moment.nl.ts';

/** Which of some moments suits a coach to come together with others. One letter and one link for all of them. */
export type WhichMoment = {
  language: Language;
  firstName: string;
  moments: readonly AskedMoment[];
  venue: string;
  /** First name; null while nobody was found. */
  guide: string | null;
  food: Food | null;
  travelArranged: boolean;
  deadline: { day: Day; time: TimeOfDay };
  /** Her own page of this question. */
  link: string;
  sender: Sender;
};

export type AskedMoment = {
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  /** What she gets if it is this one, and when; null while nothing is agreed. */
  money: GoodToKnow['money'];
};

export type WhichMomentSentences = Sentences<'subject' | 'preview' | 'title', WhichMoment>;

export const whichMoment = (about: WhichMoment): Letter =>
  write({
    ...opening(words[about.language].sentences, about),
    language: about.language,
    blocks: asking(about),
  });

/** The question once more, to a coach who did not choose yet. */
export const whichMomentAgain = (about: WhichMoment): Letter => {
  const { again, noHurry } = words[about.language];
  return write({
    ...opening(again, about),
    language: about.language,
    blocks: [{ says: noHurry }, ...asking(about)],
  });
};

function asking(about: WhichMoment): Block[] {
  const { language, moments, venue, guide, food, travelArranged, link } = about;
  const { intro, labels, foods, travel, sayWhen, sayHoursOf, choose, until } = words[language];
  return [
    { says: intro },
    { choices: [{ label: choose, href: link }] },
    { says: until(about) },
    {
      facts: [
        ...moments.map((moment) => ({
          label: sayWhen(moment),
          value: [
            sayHoursOf(moment),
            ...(moment.money ? [toKnowWords[language].sayMoneyBack(moment.money)] : []),
          ].join('\n'),
        })),
        { label: labels.venue, value: [{ dutch: venue }] },
        ...(guide === null ? [] : [{ label: labels.guide, value: guide }]),
        ...(food === null ? [] : [{ label: labels.food, value: foods[food] }]),
        ...(travelArranged ? [{ label: labels.travel, value: travel }] : []),
      ],
    },
  ];
}

const words: InEveryLanguage<typeof nl> = { nl, en };
