import type { Day } from '@app/domain/day';
import { saysWhen } from '@app/domain/ombuds/course';
import type { Channel, Wish } from '@app/vault/said';
import { archiveWords as words } from '#lib/language/ombuds-archive.ts';
import { roomWords } from '#lib/language/ombuds-room.ts';
import type { Concern } from './concerns.ts';

/** All that an ombudsperson reads now, as one text that needs nothing of ours to be read. */
export const archiveOf = (concerns: readonly Concern[], today: Day): string =>
  [words.title(today), ...concerns.map(aConcern)].join('\n\n\n') + '\n';

const aConcern = ({ toldOn, deleteIn, lines }: Concern, nth: number) =>
  [
    `${nth + 1}. ${roomWords.concern(toldOn)}`,
    ...lines.map(aLine),
    ...(deleteIn ? [roomWords.gone(deleteIn)] : []),
  ].join('\n\n');

function aLine({ said, week, direction }: Concern['lines'][number]): string {
  if (!said) return `${roomWords.broken} (${roomWords.inWeek(week)})`;
  const { kind, at, words: text, ...rest } = said;
  const when = saysWhen(at, week) ? roomWords.at(at) : roomWords.inWeek(week);
  const fields = Object.entries(rest).filter(([, value]) => value !== null);
  return [
    `${words.from[direction]}, ${when} (${words.kind[kind]})`,
    ...(text ? [text] : []),
    ...fields.map(([field, value]) => aField(field, value)),
  ].join('\n');
}

/** In words where there are some; what a later version keeps beside is never left out. */
function aField(field: string, value: unknown): string {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const { channel, wish, name, reach } = roomWords;
  if (field === 'channel' && said in channel) return roomWords.sentence(channel[said as Channel]);
  if (field === 'wish' && said in wish) return wish[said as Wish];
  const label = { name, reach, by: words.by }[field] ?? field;
  return `${label}: ${said}`;
}
