import { calendarFile, detailsOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import type { GoodToKnow } from './good-to-know.ts';
import { labels, sentences } from './trainer-detail-changed.nl.ts';
import { type Differing, whatDiffers } from './what-differs.ts';
import type { SessionDay } from './when-and-where.ts';

/** The day stays, and something around it changes: for a trainer who stands there. */
export type TrainerDetailChanged = Differing & {
  firstName: string;
  session: SessionDay;
  known: Pick<GoodToKnow, 'route' | 'talks'>;
  /** Where the day is shown to trainers. */
  page: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type TrainerDetailChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'dayStays' | 'coachesToo' | 'doesNotFit',
  TrainerDetailChanged
>;

export const trainerDetailChanged = (about: TrainerDetailChanged): Letter => {
  const { known, session } = about;
  return write({
    ...opening(sentences, about),
    toCoach: false,
    blocks: [
      { says: sentences.dayStays(about) },
      ...whatDiffers(about),
      { says: `${sentences.coachesToo(about)} ${sentences.doesNotFit(about)}` },
      { choices: [{ label: labels.page, href: about.page }] },
    ],
    attachments: [
      calendarFile('on', {
        ...session,
        inCalendar: about.inCalendar,
        details: detailsOf(known, about.sender, about.page),
      }),
    ],
  });
};
