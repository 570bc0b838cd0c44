import type { TalkMeets } from '@app/domain/participation/meets';
import type { MeetsTwice } from '@app/domain/participation/reason';
import { sayDay, sayHour } from './in-words.ts';

/** Both talks, each with its hour and the other with its day. */
export const sayMeetsTwice = ({ firstName, at, other }: MeetsTwice, here: string) =>
  `${firstName} heeft om ${sayHour(at)} ${here}, en om ${sayHour(other.at)} ${others[other.as]} ‘${other.title}’ op ${sayDay(other.day)}.`;

/** Said before a day is kept of which nobody is sure that she can be there. */
export const talksAtOneHour = {
  title: 'Iemand heeft op dat uur al iets anders',
  text: 'Er is nog niets bewaard. Spreek een ander uur af, of bewaar toch.',
  say: ({ day, talk, ...meets }: TalkMeets) =>
    sayMeetsTwice(meets, `${talks[talk]} van ${sayDay(day)}`),
  save: 'Bewaar toch',
};

const talks = {
  preparation: 'de voorbereiding',
  debriefing: 'de nabespreking',
} satisfies Record<TalkMeets['talk'], string>;

const others = {
  session: 'de dag',
  preparation: 'de voorbereiding van',
  debriefing: 'de nabespreking van',
} satisfies Record<MeetsTwice['other']['as'], string>;
