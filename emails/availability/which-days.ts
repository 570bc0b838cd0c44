import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { TimeOfDay } from '@app/domain/moment';
import { type Block, type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import * as en from './which-days.en.ts';
import * as nl from './which-days.nl.ts';

/** Which of some days would suit a coach: wishes, no places. One letter and one link for all of them. */
export type WhichDays = {
  language: Language;
  firstName: string;
  days: readonly RoundDay[];
  deadline: { day: Day; time: TimeOfDay };
  /** Her own page of this round. */
  link: string;
  sender: Sender;
};

export type RoundDay = {
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  title: string;
  town: string;
};

export type WhichDaysSentences = Sentences<'subject' | 'preview' | 'title', WhichDays>;

export const whichDays = (about: WhichDays): Letter =>
  write({
    ...opening(words[about.language].sentences, about),
    language: about.language,
    blocks: asking(about),
  });

/** What is asked, her link, and the days. */
export function asking(about: WhichDays): Block[] {
  const { language, days, link } = about;
  const { intro, heading, sayWhen, sayHoursOf, choose, until } = words[language];
  return [
    { says: intro },
    { choices: [{ label: choose, href: link }] },
    { says: until(about) },
    { heads: heading },
    {
      facts: days.map((day) => ({
        label: sayWhen(day),
        value: [
          `${sayHoursOf(day)}, `,
          { dutch: [day.title, day.town].filter(Boolean).join(', ') },
        ],
      })),
    },
  ];
}

const words: InEveryLanguage<typeof nl> = { nl, en };
