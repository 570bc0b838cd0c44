import { calendarFile, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sentences } from './place-given-back.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Tells a coach that her giving back arrived; no reason is asked and none is named. */
export type PlaceGivenBack = {
  firstName: string;
  session: SessionDay;
  sender: Sender;
  inCalendar: InCalendar;
};

export type PlaceGivenBackSentences = Sentences<
  'subject' | 'preview' | 'title' | 'allFine' | 'stillAsked' | 'mistake',
  PlaceGivenBack
>;

export const placeGivenBack = (about: PlaceGivenBack): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.allFine(about) },
      { facts: whenAndWhere(about.session) },
      { says: sentences.stillAsked(about) },
      { says: sentences.mistake(about) },
    ],
    attachments: [
      calendarFile('off', {
        ...about.session,
        inCalendar: about.inCalendar,
        details: null,
      }),
    ],
  });
