import { DoesNotOpen } from './lock.ts';

/** What a teller would like: that it is known, to talk about it, or that something changes. */
export const wishes = ['known', 'talk', 'change'] as const;
export type Wish = (typeof wishes)[number];

/** How it came in: the teller wrote it herself, or told it to the ombudsperson. */
export const channels = ['web', 'phone', 'talk', 'letter', 'other'] as const;
export type Channel = (typeof channels)[number];

/** The first envelope of a concern. */
export interface Told {
  kind: 'told';
  /** A moment, by the clock of the device it was written on. */
  at: string;
  channel: Channel;
  words: string;
  /** Null for a teller that stays unknown. */
  name: string | null;
  /** A telephone number or another way to reach her, if she gave one. */
  reach: string | null;
  wish: Wish | null;
}

/** Each later envelope between a teller and an ombudsperson. */
export type Reply =
  | { kind: 'more'; at: string; words: string }
  /** The teller takes it back; her words may be empty. */
  | { kind: 'withdrawn'; at: string; words: string }
  /** `by` is the ombudsperson's name, as the teller reads it. */
  | { kind: 'answered'; at: string; by: string; words: string };

/** What stands in an envelope that travels between a teller and an ombudsperson. */
export type Said = Told | Reply;

/** A note, that they talked, that she asked how it went after closing, and the closing itself. */
const marks = ['noted', 'talked', 'cared', 'closed'] as const;

/** What stands in an envelope that only ombudspersons open; its words may be empty. */
export interface Mark {
  kind: (typeof marks)[number];
  at: string;
  words: string;
}

/** As it is sealed. */
export const saidAsText = (said: Said | Mark): string => JSON.stringify(said);

/** What an opened envelope says; throws `DoesNotOpen` at what no version ever wrote. */
export function saidIn(text: string): Said {
  const said = parsed(text);
  if (!isText(said.at) || !isText(said.words)) throw new DoesNotOpen();
  const { at, words } = said;
  if (said.kind === 'more' || said.kind === 'withdrawn') return { kind: said.kind, at, words };
  if (said.kind === 'answered' && isText(said.by))
    return { kind: 'answered', at, words, by: said.by };
  const channel = channels.find((one) => one === said.channel);
  if (said.kind !== 'told' || !channel) throw new DoesNotOpen();
  const wish = wishes.find((one) => one === said.wish) ?? null;
  return {
    kind: 'told',
    at,
    channel,
    words,
    name: textIn(said.name),
    reach: textIn(said.reach),
    wish,
  };
}

/** What an opened envelope of direction `note` says; throws `DoesNotOpen` at what no version ever wrote. */
export function markIn(text: string): Mark {
  const { kind, at, words } = parsed(text);
  const known = marks.find((one) => one === kind);
  if (!known || !isText(at) || !isText(words)) throw new DoesNotOpen();
  return { kind: known, at, words };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    throw new DoesNotOpen();
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const textIn = (value: unknown) => (isText(value) && value !== '' ? value : null);
