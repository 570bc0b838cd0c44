import type { Day } from '@app/domain/day';
import { saysWhen } from '@app/domain/ombuds/course';
import { categories, type Channel, type Consent, type Wish } from '@app/vault/said';
import { consentWords } from '#lib/language/consents.ts';
import { archiveWords as words } from '#lib/language/ombuds-archive.ts';
import { roomWords } from '#lib/language/ombuds-room.ts';
import type { Concern } from './concerns.ts';

/** All that an ombudsperson reads now, as one text that needs nothing of ours to be read. */
export const archiveOf = (concerns: readonly Concern[], today: Day): string =>
  [words.title(today), ...concerns.map(aConcern)].join('\n\n\n') + '\n';

const aConcern = ({ toldOn, deleteIn, lines, consents }: Concern, nth: number) =>
  [
    `${nth + 1}. ${roomWords.concern(toldOn)}`,
    ...lines.map((line) => aLine(line, consents)),
    ...(deleteIn ? [roomWords.gone(deleteIn)] : []),
  ].join('\n\n');

function aLine(
  { said, week, direction }: Concern['lines'][number],
  consents: readonly Consent[],
): string {
  if (!said) return `${roomWords.broken} (${roomWords.inWeek(week)})`;
  const { kind, at, words: written, ...rest } = said;
  const when = saysWhen(at, week) ? roomWords.at(at) : roomWords.inWeek(week);
  const category = categories.find((one) => kind === 'sorted' && one === written);
  const text = category ? roomWords.about.categories[category] : written;
  const fields = Object.entries(rest).filter(([field, value]) => !isOurs(field) && !isEmpty(value));
  return [
    `${words.from[direction]}, ${when} (${words.kind[kind]})`,
    ...(text ? [text] : []),
    ...fields.map(([field, value]) => aField(field, value, consents)),
  ].join('\n');
}

/** In words where there are some; what a later version keeps beside is never left out. */
function aField(field: string, value: unknown, consents: readonly Consent[]): string {
  if (field === 'consents') return (value as Consent[]).map(aConsent).join('\n');
  if (field === 'consent' && typeof value === 'object') return aConsent(value as Consent);
  const used = field === 'consent' && consents.find(({ id }) => id === value);
  if (used) return aConsent(used);
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const { channel, wish, name, reach } = roomWords;
  if (field === 'channel' && said in channel) return roomWords.sentence(channel[said as Channel]);
  if (field === 'wish' && said in wish) return wish[said as Wish];
  const labels: Record<string, string> = { name, reach, ...words.field };
  const label = labels[field] ?? field;
  return `${label}: ${said}`;
}

const aConsent = (consent: Consent) =>
  `${words.field.consent}: ${consentWords.name(consent)}, ${consentWords.until(consent)}`;

/** What ties lines together says nothing to a reader. */
const isOurs = (field: string) => field === 'id' || field === 'reader' || field === 'danger';
const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
