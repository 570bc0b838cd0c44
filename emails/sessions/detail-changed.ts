import { calendarFile, detailsOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sentences } from './detail-changed.nl.ts';
import type { GoodToKnow } from './good-to-know.ts';
import { type Differing, whatDiffers } from './what-differs.ts';
import type { SessionDay } from './when-and-where.ts';

/** The day stays, and something around it changes: for a coach who counts on it. Nothing is asked of her. */
export type DetailChanged = Differing & {
  firstName: string;
  as: 'coach' | 'observer';
  session: SessionDay;
  /** As it is now. */
  known: GoodToKnow;
  /** Whether the day stands in her calendar, or she was only asked. */
  saidYes: boolean;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type DetailChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'dayStays' | 'doesNotFit' | 'letUsKnow' | 'inCalendar',
  DetailChanged
>;

export const detailChanged = (about: DetailChanged): Letter => {
  const { known, session } = about;
  return write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.dayStays(about) },
      ...whatDiffers(about),
      { says: `${sentences.doesNotFit(about)} ${sentences.letUsKnow(about)}` },
      { choices: [{ label: labels.page(about), href: about.link }] },
      ...(about.saidYes ? [{ says: sentences.inCalendar(about) }] : []),
    ],
    ...(about.saidYes && {
      attachments: [
        calendarFile('on', {
          ...session,
          inCalendar: about.inCalendar,
          details: detailsOf(known, about.sender, about.link),
          observes: about.as === 'observer',
        }),
      ],
    }),
  });
};
