import type { Day } from '../day.ts';
import type { LineDoubt } from '../import-line.ts';
import type { CoachField } from './import-columns.ts';
import type { CoachLine, WrittenChannel } from './import-line.ts';
import type { CoachPreview } from './import-preview.ts';

/** What may not be meant as it stands in a list of coaches. */
export type CoachCellDoubt = 'intervision-to-come' | 'no-number-for-channel';
export type CoachLineDoubt = LineDoubt<CoachField, CoachCellDoubt>;

/** Nobody attended a gathering that is still to come: such a date stays out. */
export const isIntervisionToCome = (
  { lastIntervisionOn }: Pick<CoachLine, 'lastIntervisionOn'>,
  today: Day,
): boolean => lastIntervisionOn !== null && lastIntervisionOn > today;

/** What to look at once more, although the line comes in. `had` is what we know of her already. */
export function doubtsOfCoach(
  { state, value }: CoachPreview,
  told: Pick<CoachLine, 'lastIntervisionOn'>,
  had: Pick<CoachLine, 'phone'> | undefined,
  today: Day,
): CoachLineDoubt[] {
  if (state === 'not-taken' || state === 'same-as-line') return [];
  const doubts: CoachLineDoubt[] = [];
  if (isIntervisionToCome(told, today))
    doubts.push({
      field: 'lastIntervisionOn',
      doubt: 'intervision-to-come',
      text: told.lastIntervisionOn ?? '',
    });
  if (state !== 'same' && needsNumber(value.channel) && !value.phone && !had?.phone)
    doubts.push({ field: 'channel', doubt: 'no-number-for-channel', text: value.channel ?? '' });
  return doubts;
}

const needsNumber = (channel: WrittenChannel | null): boolean =>
  channel === 'call' || channel === 'sms' || channel === 'whatsapp';
