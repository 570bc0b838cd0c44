import { howInSentence, type ToldTalk } from '@app/domain/sessions/talks';
import { sayDay, sayTime, sayTogether } from '../in-words.en.ts';
import type { SaidTalk } from './talks.ts';

export const labels = { around: 'Before and after the day' };

export function sayTalk({ kind, agreed, people }: ToldTalk): SaidTalk {
  if (!agreed) return notAgreed[kind];
  const { on, at, minutes, how } = agreed;
  const day = on === 'the-day-itself' ? 'After the day' : sayDay(on);
  return {
    when: at === null ? day : `${day}, ${sayTime(at)}`,
    does: `${doing[kind]}${people.length === 0 ? '' : ` with ${sayTogether(people)}`}`,
    how: how && howInSentence(how),
    lasts: minutes === null ? '' : `That takes ${sayMinutes(minutes)}.`,
  };
}

const doing = { preparation: 'you prepare the day', debriefing: 'you talk about it' };

const notAgreed: Record<ToldTalk['kind'], SaidTalk> = {
  preparation: {
    when: 'Before the day',
    does: 'we prepare it together',
    how: null,
    lasts: 'We still have to agree when.',
  },
  debriefing: {
    when: 'After the day',
    does: 'we talk about it together',
    how: null,
    lasts: 'We still have to agree when.',
  },
};

function sayMinutes(minutes: number): string {
  if (minutes === 30) return 'half an hour';
  if (minutes === 60) return 'one hour';
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
