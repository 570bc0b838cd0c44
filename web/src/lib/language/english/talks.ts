import type { Like } from '@app/domain/language';
import { ended } from '../in-words.ts';
import { howInSentence } from '@app/domain/sessions/talks';
import type { sayTalk } from '../talks.ts';
import { dutch } from './dutch.ts';
import { sayDay, sayHour, sayList } from './in-words.ts';

export const english: Like<typeof sayTalk> = ({ kind, agreed, people }) => {
  if (!agreed) return notAgreed[kind];
  const { on, at, minutes, how } = agreed;
  const day = on === 'the-day-itself' ? 'After the day' : sayDay(on);
  const does = `${doing[kind]}${people.length === 0 ? '' : ` with ${sayList(people)}`}`;
  return {
    when: at === null ? day : `${day}, ${sayHour(at)}`,
    says: [
      how === null ? ended(does) : `${does}, ${dutch(ended(howInSentence(how)))}`,
      ...(minutes === null ? [] : [`That takes ${sayMinutes(minutes)}.`]),
    ].join(' '),
  };
};

const doing = { preparation: 'you prepare the day', debriefing: 'you talk about it' };

const notAgreed = {
  preparation: {
    when: 'Before the day',
    says: 'we prepare it together. We still have to agree when.',
  },
  debriefing: {
    when: 'After the day',
    says: 'we talk about it together. We still have to agree when.',
  },
};

function sayMinutes(minutes: number): string {
  if (minutes === 30) return 'half an hour';
  if (minutes === 60) return 'one hour';
  return minutes % 60 === 0 ? `${minutes / 60}\u00a0hours` : `${minutes}\u00a0minutes`;
}
