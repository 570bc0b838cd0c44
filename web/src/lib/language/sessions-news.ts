import type { Session } from '@app/contract/sessions/session';
import type { z } from 'zod';
import { sayDateOf } from './sessions-when.ts';
import { byChannel } from './sessions.ts';

type News = z.infer<typeof Session>['news'][number];

/** The people who know that a day moved or does not happen, and who told them. */
export const newsWords = {
  title: (cancelled: boolean) =>
    cancelled ? 'Wie weet dat het niet doorgaat?' : 'Wie weet wat er verandert?',
  says: ({ state, toldAt, toldBy, toldHow }: News) => {
    if (state === 'leaving') return 'De mail vertrekt.';
    if (state === 'to-tell' || toldAt === null || toldHow === null) return 'Weet het nog niet.';
    return [
      `Weet het ${byChannel[toldHow]}`,
      ...(toldBy === null ? [] : [`van ${toldBy}`]),
      sayDateOf(toldAt),
    ].join(', ');
  },
  letter: 'Schrijf een brief',
};
