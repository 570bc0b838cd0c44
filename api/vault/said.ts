import { DoesNotOpen } from './lock.ts';

/** What a teller would like: that it is known, to talk about it, or that something changes. */
export const wishes = ['known', 'talk', 'change'] as const;
export type Wish = (typeof wishes)[number];

/** How it came in: the teller wrote it herself, or told it to the ombudsperson. */
export const channels = ['web', 'phone', 'talk', 'letter', 'other'] as const;
export type Channel = (typeof channels)[number];

/** What is done only after a teller said yes to it. */
export const steps = ['call', 'talk', 'show', 'name', 'share', 'hand-over', 'other'] as const;
export type Step = (typeof steps)[number];

/** A teller's yes to one step: to whom, what, and until when. */
export interface Consent {
  /** Of chance: a later line that uses it or takes it back names it. */
  id: string;
  step: Step;
  whom: string;
  what: string;
  /** A day. */
  until: string;
  /** The id of the key of the one who will read; null for another step. */
  reader: string | null;
}

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
  /** What she said yes to while she told it. */
  consents: Consent[];
}

/** A line of each of these kinds, with what else it says; a moment by the clock of the device, and words that may be empty. */
type Says<Kind, Else = unknown> = Kind extends string
  ? { kind: Kind; at: string; words: string } & Else
  : never;

/** A line of an ombudsperson, by her name as the teller reads it. */
type By<Kind, Else = unknown> = Says<Kind, { by: string } & Else>;

/** What a teller adds with her code: more, that she takes all of it back, or one yes. */
export type More = Says<'more' | 'withdrawn'> | Says<'revoked', { consent: string }>;

/** An ombudsperson acts at once, because somebody is in danger, and says so here or in a line of her own. */
export interface Danger {
  kind: 'danger';
  at: string;
  by: string;
  id: string;
  /** Why it cannot wait. */
  words: string;
  whom: string;
  what: string;
  /** The second person, by name. */
  second: string;
  /** The id of the key of the second person; null where she has none. */
  reader: string | null;
  /** Why the teller is not told; empty where she is. */
  untold: string;
}

/**
 * What a teller reads with her code: an answer; a yes of hers that was written down, taken back or used; somebody who reads
 * along, or reads on alone; the clock that stands still at her wish, or goes on.
 */
export type Reply =
  | By<'answered' | 'paused' | 'resumed'>
  | By<'agreed', { consent: Consent }>
  | By<'revoked' | 'stepped', { consent: string }>
  | By<'shared' | 'given', { consent: string; to: string }>
  | Danger;

/** What stands in an envelope that travels between a teller and an ombudsperson. */
export type Said = Told | More | Reply;

/** What a concern is about. */
export const categories = [
  ...['trainer', 'group', 'client', 'money', 'planning', 'privacy', 'access', 'coaches'],
  ...['transgressive', 'other', 'compliment'],
] as const;
export type Category = (typeof categories)[number];

/**
 * What stands in an envelope that only ombudspersons open: a note, that they talked, that she asked how it went after closing,
 * the name she knows it by, what it is about, and its end: closed, or referred to somebody whom the words name. And in
 * danger: that a second person agrees, and what was done before the teller is told.
 */
export type Mark =
  | By<'protected', Agreement>
  | By<'unprotected', { agreement: string }>
  | By<PlainMark>
  | By<'seconded', { danger: string }>
  | By<'stepped', { consent: string }>
  | Danger;

/** A coach agreed not to be planned with somebody, or for an organisation; said again with a later day it lasts longer. */
export interface Agreement {
  /** Of chance: what ends it names it. */
  id: string;
  coach: string;
  coachName: string;
  /** `person` or `organisation`. */
  targetKind: string;
  target: string;
  targetName: string;
  /** A day, on which she asks whether it is still needed. */
  until: string;
}

type PlainMark = 'noted' | 'talked' | 'cared' | 'labelled' | 'sorted' | 'closed' | 'referred';

/** As it is sealed. */
export const saidAsText = (said: Said | Mark): string => JSON.stringify(said);

/** What must stand in a line beside its kind, its moment and its words. */
type Shape = Record<string, 'text' | 'text or none' | 'text or null' | 'consent'>;

const danger: Shape = {
  ...{ by: 'text', id: 'text', whom: 'text', what: 'text', second: 'text' },
  ...{ reader: 'text or null', untold: 'text' },
};
const passed: Shape = { by: 'text', consent: 'text', to: 'text' };
const fromTeller: Record<More['kind'], Shape> = {
  ...{ more: {}, withdrawn: {} },
  revoked: { consent: 'text' },
};
const toTeller: Record<Reply['kind'], Shape> = {
  answered: { by: 'text' },
  agreed: { by: 'text', consent: 'consent' },
  revoked: { by: 'text', consent: 'text' },
  stepped: { by: 'text', consent: 'text' },
  ...{ shared: passed, given: passed },
  ...{ paused: { by: 'text' }, resumed: { by: 'text' } },
  danger,
};
/** The first ones said not whose they were. */
const mine: Shape = { by: 'text or none' };
const amongReaders: Record<Mark['kind'], Shape> = {
  ...{ noted: mine, talked: mine, cared: mine, labelled: mine },
  ...{ sorted: mine, closed: mine, referred: mine },
  seconded: { by: 'text', danger: 'text' },
  stepped: { by: 'text', consent: 'text' },
  protected: {
    ...{ by: 'text', id: 'text', coach: 'text', coachName: 'text' },
    ...{ targetKind: 'text', target: 'text', targetName: 'text', until: 'text' },
  },
  unprotected: { by: 'text', agreement: 'text' },
  danger,
};

/**
 * What an opened envelope says; throws `DoesNotOpen` at what no version ever wrote. A teller and an ombudsperson each say
 * only what is theirs to say, so the direction of the envelope decides.
 */
export function saidIn(text: string, direction: 'in' | 'out'): Said {
  const said = parsed(text);
  if (direction === 'out') return inShape(said, toTeller) as Reply;
  return said.kind === 'told' ? toldIn(said) : (inShape(said, fromTeller) as More);
}

/** What an opened envelope of direction `note` says; throws `DoesNotOpen` at what no version ever wrote. */
export const markIn = (text: string): Mark => inShape(parsed(text), amongReaders) as Mark;

function toldIn({ at, words, channel, name, reach, wish, consents }: Parsed): Told {
  const known = channels.find((one) => one === channel);
  if (!isText(at) || !isText(words) || !known) throw new DoesNotOpen();
  return {
    ...{ kind: 'told', at, channel: known, words },
    ...{ name: textIn(name), reach: textIn(reach) },
    wish: wishes.find((one) => one === wish) ?? null,
    consents: Array.isArray(consents) ? (consents as unknown[]).map(consentIn) : [],
  };
}

function consentIn(consent: unknown): Consent {
  const { id, step, whom, what, until, reader } = { ...(consent as object) } as Parsed;
  const known = steps.find((one) => one === step);
  if (!known || !isText(id) || !isText(whom) || !isText(what)) throw new DoesNotOpen();
  if (!isText(until) || !/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new DoesNotOpen();
  return { id, step: known, whom, what, until, reader: textIn(reader) };
}

/** What it says of itself, as far as its kind has a place for it. */
function inShape({ kind, at, words, ...rest }: Parsed, shapes: Record<string, Shape>): object {
  const shape = isText(kind) && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
  if (!shape || !isText(at) || !isText(words)) throw new DoesNotOpen();
  const fields = Object.entries(shape).map(([name, holds]) => {
    const value = rest[name];
    if (holds === 'consent') return [name, consentIn(value)];
    if (holds === 'text or null') return [name, textIn(value)];
    if (holds === 'text or none') return [name, textIn(value) ?? ''];
    if (!isText(value)) throw new DoesNotOpen();
    return [name, value];
  });
  return { kind, at, words, ...Object.fromEntries(fields) };
}

type Parsed = Record<string, unknown>;

function parsed(text: string): Parsed {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    throw new DoesNotOpen();
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const textIn = (value: unknown) => (isText(value) && value !== '' ? value : null);
