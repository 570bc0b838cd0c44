import { calendarFile, detailsOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels as moved, sayWhole } from './changed.nl.ts';
import { labels, sentences } from './trainer-changed.nl.ts';
import { type GoodToKnow, route } from './good-to-know.ts';
import { around } from './talks.ts';
import type { SessionDay } from './when-and-where.ts';

/** A day moved to another day, hour or venue, for a trainer who stands there. */
export type TrainerChanged = {
  firstName: string;
  was: SessionDay;
  becomes: SessionDay;
  known: Pick<GoodToKnow, 'route' | 'talks'>;
  /** Where the day is shown to trainers. */
  page: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type TrainerChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'coachesToo' | 'fits' | 'answer',
  TrainerChanged
>;

export const trainerChanged = (about: TrainerChanged): Letter =>
  write({
    ...opening(sentences, about),
    toCoach: false,
    blocks: [
      { says: sentences.coachesToo(about) },
      {
        facts: [
          { label: moved.was, value: sayWhole(about.was) },
          { label: moved.becomes, value: sayWhole(about.becomes) },
          around(about.known.talks),
          route(about.known),
        ],
      },
      { says: [{ strong: sentences.fits(about) }, ` ${sentences.answer(about)}`] },
      { choices: [{ label: labels.page, href: about.page }] },
    ],
    attachments: [
      calendarFile('on', {
        ...about.becomes,
        inCalendar: about.inCalendar,
        details: detailsOf(about.known, about.sender, about.page),
      }),
    ],
  });
