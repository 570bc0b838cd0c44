import type { Day } from '@app/domain/day';
import { sayDay } from '@app/emails/in-words';
import { sayDay as sayDayInEnglish } from '@app/emails/in-words.en';
import { writtenOn } from '@app/emails/written-on';
import { realClock } from '@app/server/clock';

/** A day as a letter says it that is written today: with its year as long as it is far. */
export const said = (day: Day): string => writtenOn(realClock.today(), () => sayDay(day));

export const saidInEnglish = (day: Day): string =>
  writtenOn(realClock.today(), () => sayDayInEnglish(day));
