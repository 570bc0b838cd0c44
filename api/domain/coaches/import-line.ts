import type { Day } from '../day.ts';
import type { Matching } from '../import-columns.ts';
import {
  cellsOf,
  type Beside,
  type IbanProblem,
  type LineProblem,
  type PhoneProblem,
} from '../import-line.ts';
import { nameIn } from '../import-people.ts';
import { readAddress, readPostcode, townIn } from '../written-address.ts';
import { readEmail } from '../written-email.ts';
import { readLimits, type PartOfWeek } from '../written-limits.ts';
import { readThemes } from '../written-list.ts';
import { readNumber } from '../written-number.ts';
import { folded, type Written } from '../written.ts';
import type { CoachField } from './import-columns.ts';
import { clearerWish, readWished, type WishedPerMonth } from './wished-per-month.ts';

/** How a coach likes to be reached. */
export type WrittenChannel = 'call' | 'sms' | 'whatsapp' | 'mail' | 'letter';

/** What a list tells about one coach. Null, or an empty list, is what it does not tell. */
export interface CoachLine {
  firstName: string;
  lastName: string;
  /** E.164. */
  phone: string | null;
  email: string | null;
  channel: WrittenChannel | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  coachSince: Day | null;
  trainedOn: Day | null;
  themes: string[];
  perMonth: number | null;
  wishedPerMonth: WishedPerMonth;
  notOn: PartOfWeek[];
  /** Null where the list does not say that she stays home in school holidays. */
  notInHolidays: true | null;
  /** Her limits in her own words, where they say more than `notOn`. */
  limitWords: string | null;
  iban: string | null;
  lastIntervisionOn: Day | null;
}

/** Readers that lean on libraries, handed in by the server. */
export interface CoachReaders {
  phone: (text: string) => Written<string, PhoneProblem>;
  iban: (text: string) => Written<string, IbanProblem>;
}

/** One line of a list of coaches. Without a first name it is not taken; any other wrong cell is left out and named. */
export function readCoachLine(
  cells: string[],
  matching: Matching<CoachField>,
  readers: CoachReaders,
  beside: Beside = {},
): { value: CoachLine; problems: LineProblem<CoachField>[] } {
  const cell = cellsOf(cells, matching, beside);
  const limits = readLimits(cell.text('notOn', 1000, ', ') ?? '');
  const value: CoachLine = {
    ...nameIn(cell),
    phone: cell.readFirst('phone', 'otherPhone', readers.phone),
    email: cell.readFirst('email', 'otherEmail', readEmail),
    channel: cell.read('channel', readChannel),
    ...addressIn(cell),
    coachSince: cell.day('coachSince'),
    trainedOn: cell.day('trainedOn'),
    themes: readThemes(cell.text('themes', 1000, ', ') ?? ''),
    perMonth: cell.read('perMonth', (text) => readNumber(text, { least: 0, most: 31 })),
    wishedPerMonth: clearerWish(
      cell.read('wantsMoreOften', readWished),
      cell.read('wishedPerMonth', readWished),
    ),
    notOn: limits.notOn,
    notInHolidays: cell.read('notInHolidays', readYesOrNo) || limits.notInHolidays || null,
    limitWords: limits.words,
    iban: cell.read('iban', readers.iban),
    lastIntervisionOn: cell.day('lastIntervisionOn'),
  };
  return { value, problems: cell.problems };
}

type Cells = ReturnType<typeof cellsOf<CoachField>>;

function addressIn(cell: Cells): Pick<CoachLine, 'street' | 'postcode' | 'town'> {
  const whole = cell.read('address', readAddress);
  const [number, box] = [cell.text('houseNumber', 20), cell.text('box', 20)];
  const street = [cell.text('street'), number, box && `bus ${box}`].filter(Boolean).join(' ');
  return {
    street: street || (whole?.street ?? null),
    postcode: cell.read('postcode', readPostcode) ?? whole?.postcode ?? null,
    town: townIn(cell.text('town') ?? '') || (whole?.town ?? null),
  };
}

const channels: Record<WrittenChannel, RegExp> = {
  call: /^((op)?bellen|bel|telefoon|telefonisch|tel|gsm|via telefoon)$/,
  sms: /^(sms|sms'en|bericht(je)?|tekstbericht)$/,
  whatsapp: /^(whats ?app|wa|app)$/,
  mail: /^((via |per )?(e-?)?mail(en)?)$/,
  letter: /^(brief|post|per post|met de post|brieven|per brief)$/,
};

/** Under a heading that says what yes is: `ja`, `x`, `niet in schoolvakanties`; `nee`. */
function readYesOrNo(text: string): Written<boolean, 'unknown-yes-or-no'> {
  const plain = folded(text);
  if (/^(ja|x|v|klopt|waar|1|niet|niet in( de)? schoolvakanties?)$/.test(plain))
    return { value: true };
  return /^(nee|neen|onwaar|0)$/.test(plain)
    ? { value: false }
    : { problem: 'unknown-yes-or-no', text };
}

function readChannel(text: string): Written<WrittenChannel, 'unknown-channel'> {
  const channel = (Object.keys(channels) as WrittenChannel[]).find((name) =>
    channels[name].test(folded(text)),
  );
  return channel ? { value: channel } : { problem: 'unknown-channel', text };
}
