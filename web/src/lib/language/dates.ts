import type { InEveryLanguage } from '@app/domain/language';
import * as english from './english/in-words.ts';
import { sayDate, sayDay, sayDayAndYear, sayHours } from './in-words.ts';
import { sayMoment } from './sessions-when.ts';

const dutch = { sayDate, sayDay, sayDayAndYear, sayHours, sayMoment };

/** How a day and an hour are said, for a page that is written in the language of its reader. */
export const datesIn: InEveryLanguage<typeof dutch> = { nl: dutch, en: english };
