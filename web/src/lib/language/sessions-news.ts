import type { Session } from '@app/contract/sessions/session';
import type { z } from 'zod';
import { sayAspects } from './changes.ts';
import { capital } from './in-words.ts';
import { sayDateOf } from './sessions-when.ts';
import { byChannel } from './sessions.ts';

type News = z.infer<typeof Session>['news'][number];

/** The people who know that a day moved or does not happen, and who told them. */
export const newsWords = {
  title: (cancelled: boolean) =>
    cancelled ? 'Wie weet dat het niet doorgaat?' : 'Wie weet wat er verandert?',
  /** Of what each hears; of a day that does not happen that goes without saying. */
  about: ({ about, heard }: News) => (about === 'changed' ? `${capital(sayAspects(heard))}. ` : ''),
  says: (news: News) => {
    const { state, toldAt, toldBy, toldHow, knownAt, knownBy, knownHow, mayNotKnow } = news;
    if (knownAt !== null && knownHow !== null) {
      const isOwn = knownHow === 'link' || knownHow === 'page' || knownHow === 'visit';
      return isOwn
        ? `Weet het: zei het zelf, ${sayDateOf(knownAt)}.`
        : `Weet het: zei het ${byChannel[knownHow]}${knownBy === null ? '' : ` aan ${knownBy}`}, ${sayDateOf(knownAt)}.`;
    }
    if (state === 'leaving') return 'De mail vertrekt.';
    if (state === 'to-tell' || toldAt === null || toldHow === null) return 'Weet het nog niet.';
    const told = `Verteld ${byChannel[toldHow]}${toldBy === null ? '' : ` door ${toldBy}`}, ${sayDateOf(toldAt)}.`;
    return mayNotKnow ? `${told} Zei nog niet ‘Ik weet het’.` : told;
  },
  known: {
    summary: 'Weet het',
    of: (firstName: string) => ` van ${firstName}`,
    how: 'Hoe hoorde je het?',
    save: (firstName: string) => `Schrijf op: ${firstName} weet het`,
  },
  letter: 'Schrijf een brief',
};
