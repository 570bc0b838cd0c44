import type { InEveryLanguage } from '@app/domain/language';
import { howInSentence, type ToldTalk } from '@app/domain/sessions/talks';
import { english } from './english/talks.ts';
import { capital, ended, sayDay, sayHour, sayList } from './in-words.ts';

/** A talk around a day: when, and then what happens, as the second half of a sentence. */
export interface SaidTalk {
  when: string;
  says: string;
}

/** Letters say the same: they live in another package, and a test holds the two together. */
export function sayTalk({ kind, agreed, people }: ToldTalk): SaidTalk {
  if (!agreed) return notAgreed[kind];
  const { on, at, minutes, how } = agreed;
  const day = on === 'the-day-itself' ? 'Na de dag' : capital(sayDay(on));
  const does = `${doing[kind]}${people.length === 0 ? '' : ` met ${sayList(people)}`}`;
  return {
    when: at === null ? day : `${day}, ${sayHour(at)}`,
    says: [
      ended(how === null ? does : `${does}, ${howInSentence(how)}`),
      ...(minutes === null ? [] : [`Dat duurt ${sayMinutes(minutes)}.`]),
    ].join(' '),
  };
}

const doing = { preparation: 'je bereidt de dag voor', debriefing: 'je praat na' };

const notAgreed = {
  preparation: {
    when: 'Voor de dag',
    says: 'we bereiden hem samen voor. Het moment spreken we nog af.',
  },
  debriefing: { when: 'Na de dag', says: 'we praten samen na. Het uur spreken we nog af.' },
};

/** "een half uur", "45 minuten" */
export function sayMinutes(minutes: number): string {
  const known = { 15: 'een kwartier', 30: 'een half uur', 60: 'een uur', 90: 'anderhalf uur' };
  const named: string | undefined = known[minutes as keyof typeof known];
  return named ?? (minutes % 60 === 0 ? `${minutes / 60}\u00a0uur` : `${minutes}\u00a0minuten`);
}

export const sayTalkIn: InEveryLanguage<typeof sayTalk> = { nl: sayTalk, en: english };
