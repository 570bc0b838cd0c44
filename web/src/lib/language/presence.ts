import type { Presence } from '@app/domain/compensation/presence';

/** Whether a coach was there, said once the day is over. */
export const presenceWords = {
  title: 'Wie was er?',
  lead: 'Zeg het per coach. Een reden hoeft niet.',
  ofTrainer: 'Zo weten we wie we kunnen betalen. Een reden hoeft niet.',
  says: {
    'was-there': 'Was er',
    stopped: 'Stopte onderweg',
    'did-not-come': 'Kwam niet',
  } satisfies Record<Presence, string>,
  means:
    'Wie onderweg stopt, krijgt het hele bedrag. Wie niet kwam, krijgt alleen kosten die er echt waren.',
  none: 'Nog niet gezegd',
};
