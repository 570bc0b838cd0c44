import type { LetterLine } from '@app/contract/messages';
import type { LetterState } from '@app/domain/messages/letter-state';
import type { z } from 'zod';
import { lettersWords } from '#lib/language/letters.ts';

type Letter = z.infer<typeof LetterLine>;
type Remedy = { word: string } & ({ href: string } | { action: 'again' | 'back' | 'told' });

const words = lettersWords.remedies;

/** What the office can do with a letter, the best first. */
export function remediesOf(letter: Letter): Remedy[] {
  if (letter.state === 'left') return [{ word: words.back, action: 'back' }];
  if (!letter.isToDo) return [];
  return [...toTell(letter), ...toMend(letter)];
}

/** Telling it in another way. */
function toTell({ id, kind, session, round, gathering, question, person }: Letter): Remedy[] {
  const there = `/sessions/${session?.id}/questions/${question}`;
  switch (kind) {
    case 'availability':
      return [{ word: words.bring, href: `/availability/${round?.id}/${person.id}` }];
    case 'date-question':
      return [{ word: words.bring, href: `/dates/${question}` }];
    case 'date-changed':
    case 'date-cancelled':
      return [{ word: words.onPaper, href: `/dates/letters/${id}` }, told];
    case 'gathering':
      return [{ word: words.bring, href: `/intervision/${gathering?.id}/${person.id}` }];
    case 'gathering-cancelled':
      return [
        {
          word: words.onPaper,
          href: `/intervision/${gathering?.id}/${person.id}/cancelled`,
        },
        told,
      ];
    case 'invitation':
      return [{ word: words.bring, href: there }];
    case 'new-link':
      return [{ word: words.giveLink, href: there }, told];
    case 'changed':
    case 'cancelled':
    case 'trainer-changed':
    case 'trainer-cancelled':
      return [{ word: words.onPaper, href: `/week/letters/${id}` }, told];
    case 'reminder':
      return [{ word: words.remind, href: `${there}?reminder=${id}` }, told];
    case 'date-reminder':
      return [{ word: words.remind, href: `/dates/${question}?reminder=${id}` }, told];
    case 'repeated':
    case 'gathering-repeated':
    case 'availability-repeated':
    case 'date-repeated':
      return [];
    case 'confirmed':
    case 'date-confirmed':
    case 'withdrawn':
    case 'date-withdrawn':
    case 'date-leader':
    case 'place-given-back':
      return [told];
  }
}

const told: Remedy = { word: words.told, action: 'told' };

/** Making the mail arrive after all. */
function toMend({ state, person }: Letter): Remedy[] {
  if (!doesNotArrive(state)) return [];
  return [
    ...(person.isCoach ? [{ word: words.mend, href: `/coaches/${person.id}/change` }] : []),
    // Without an address that works, it only comes back.
    ...(state === 'no-address' ? [] : [{ word: words.again, action: 'again' } as const]),
  ];
}

/** It was tried, and something is wrong with the address. */
export const doesNotArrive = (state: LetterState): boolean =>
  ['refused', 'unsure', 'no-address'].includes(state);
