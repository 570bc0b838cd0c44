import type { Consent, Step } from '@app/vault/said';
import { sayDate } from './in-words.ts';

/** What a teller says yes to, as both the teller and the ombudsperson read it. */
export const consentWords = {
  steps: {
    call: 'Terugbellen',
    talk: 'Praten met iemand',
    show: 'Iets tonen aan iemand',
    name: 'De naam zeggen aan iemand',
    share: 'Iemand laten meelezen',
    'hand-over': 'Doorgeven aan iemand',
    other: 'Iets anders',
  } satisfies Record<Step, string>,
  name: ({ step, whom }: Pick<Consent, 'step' | 'whom'>) =>
    ({
      call: 'Terugbellen',
      talk: `Praten met ${whom}`,
      show: `Tonen aan ${whom}`,
      name: `De naam zeggen aan ${whom}`,
      share: `${whom} laten meelezen`,
      'hand-over': `Doorgeven aan ${whom}`,
      other: whom ? `Iets doen bij ${whom}` : 'Iets anders doen',
    })[step],
  until: ({ what, until }: Pick<Consent, 'what' | 'until'>) =>
    [what, `tot en met ${sayDate(until)}`].filter(Boolean).join(', '),
};
