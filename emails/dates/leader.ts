import { calendarFile, callTo, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sayWhole } from '../sessions/changed.nl.ts';
import type { SessionDay } from '../sessions/when-and-where.ts';
import { type AskedDate, factsOf } from './date.ts';
import { labels, sentences } from './leader.nl.ts';

/** A date of coaches, for the trainer who leads it: that she does, that it moved, or that she does not have to come. */
export type DateLeader = {
  firstName: string;
  happened: HappenedToDate;
  date: AskedDate;
  /** As she knows it. */
  was: SessionDay;
  sender: Sender;
  inCalendar: InCalendar;
};

/** Her date is planned, moves or does not take place; or somebody else gives it. */
export type HappenedToDate = 'planned' | 'moved' | 'cancelled' | 'given-away';

export type DateLeaderSentences = Sentences<
  'subject' | 'preview' | 'title' | 'says',
  Pick<DateLeader, 'firstName' | 'date' | 'was'>
>;

export function dateLeader(about: DateLeader): Letter {
  const { happened, date, was, inCalendar, sender } = about;
  const words = sentences[happened];
  const onOrOff = happened === 'planned' || happened === 'moved' ? 'on' : 'off';
  return write({
    ...opening(words, about),
    toCoach: false,
    blocks: [
      {
        facts:
          happened === 'moved'
            ? [
                { label: labels.was, value: sayWhole(was) },
                { label: labels.becomes, value: sayWhole(date) },
              ]
            : factsOf({ ...date, ledBy: null }),
      },
      { says: words.says(about) },
    ],
    attachments: [
      calendarFile(onOrOff, {
        ...date,
        inCalendar,
        calls: date.kind,
        details: onOrOff === 'on' ? { way: [], talks: [], call: callTo(sender), link: null } : null,
      }),
    ],
  });
}
