import type { DateKind } from '@app/domain/date-kinds';
import type { Details } from './calendar.ts';
import { labels } from './sessions/good-to-know.nl.ts';
import { labels as talkLabels } from './sessions/talks.nl.ts';

export const calendarName = 'Draagkracht';
export const eventName: Record<'coach' | 'observer' | DateKind, string> = {
  coach: 'Vorming',
  observer: 'Vorming, meekijken',
  training: 'Opleiding',
  intervision: 'Intervisie',
};
export const fileName = 'vorming.ics';

/** What stands with a day, part by part. */
export const sayDetails = (
  { way, call, link }: Details,
  talks: readonly string[],
): (string | null)[] => [
  way.length === 0 ? null : [`${labels.route}?`, ...way].join('\n'),
  talks.length === 0 ? null : [talkLabels.around, ...talks].join('\n'),
  call && `Vragen? Bel ${call.phone}${call.reachable ? `, ${call.reachable}` : ''}.`,
  link && `Alles over deze dag: ${link}`,
];
