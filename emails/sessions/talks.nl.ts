import { capital, sayDay, sayTime, sayTogether } from '../in-words.ts';
import { howInSentence, type ToldTalk } from '@app/domain/sessions/talks';
import type { SaidTalk } from './talks.ts';

export const labels = { around: 'Voor en na de dag' };

export function sayTalk({ kind, agreed, people }: ToldTalk): SaidTalk {
  if (!agreed) return notAgreed[kind];
  const { on, at, minutes, how } = agreed;
  const day = on === 'the-day-itself' ? 'Na de dag' : capital(sayDay(on));
  return {
    when: at === null ? day : `${day}, ${sayTime(at)}`,
    does: `${doing[kind]}${people.length === 0 ? '' : ` met ${sayTogether(people)}`}`,
    how: how && howInSentence(how),
    lasts: minutes === null ? '' : `Dat duurt ${sayMinutes(minutes)}.`,
  };
}

const doing = { preparation: 'je bereidt de dag voor', debriefing: 'je praat na' };

const notAgreed: Record<ToldTalk['kind'], SaidTalk> = {
  preparation: {
    when: 'Voor de dag',
    does: 'we bereiden hem samen voor',
    how: null,
    lasts: 'Het moment spreken we nog af.',
  },
  debriefing: {
    when: 'Na de dag',
    does: 'we praten samen na',
    how: null,
    lasts: 'Het uur spreken we nog af.',
  },
};

/** `een half uur`, `45 minuten`. */
function sayMinutes(minutes: number): string {
  const known = { 15: 'een kwartier', 30: 'een half uur', 60: 'een uur', 90: 'anderhalf uur' };
  const named: string | undefined = known[minutes as keyof typeof known];
  return named ?? (minutes % 60 === 0 ? `${minutes / 60} uur` : `${minutes} minuten`);
}
