import type { InEveryLanguage } from '@app/domain/language';
import * as en from './letter.en.ts';
import * as nl from './letter.nl.ts';

/** How a letter begins and ends, whatever it is about. */
export const around: InEveryLanguage<typeof nl> = { nl, en };
