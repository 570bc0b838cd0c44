import type { InEveryLanguage } from '@app/domain/language';
import * as en from './letter.en.ts';
import * as nl from './letter.nl.ts';
import type { Draft, Words } from './letter.ts';

/** How a letter begins and ends, whatever it is about. */
export const around: InEveryLanguage<typeof nl> = { nl, en };

/** Under a letter: where it comes from, and to a coach how she can be reached otherwise. */
export function footOf({
  language = 'nl',
  sender,
  toCoach = true,
}: Pick<Draft, 'language' | 'sender' | 'toCoach'>): Words {
  const { footer, ratherOtherwise } = around[language];
  const parts = [footer(sender), ...(toCoach ? [' ', ratherOtherwise(sender)] : [])];
  return parts.flatMap((part) => part);
}
