import { yearOf, type Day } from '../day.ts';
import { minutesOf, type TimeOfDay } from '../moment.ts';
import type { NeededAhead, Occasion, TravelMode } from './agreed-amount.ts';
import { amountOf } from './amount-of-day.ts';
import { leftOfYear, type Already } from './ceilings.ts';
import type { CompensationTerms } from './compensation-terms.ts';
import type { Scheme } from './scheme.ts';
import { asCarTenths, type Rates, type Trip } from './trip.ts';

/** What is kept of a coach's money, as far as it bounds one more day. Amounts in cents. */
export interface KeptMoney {
  years: readonly MoneyOfYear[];
  /** What she has or was asked for, in these years, with what was agreed about it. */
  occasions: readonly OccasionKept[];
}

export interface MoneyOfYear {
  year: number;
  /** Null until she chose. */
  scheme: Scheme | null;
  /** Of everything that is due already. */
  flatCents: number;
  travelTenths: number;
  /** As she told us last. */
  elsewhereCents: number;
}

export interface OccasionKept {
  occasion: Occasion;
  /** Of a day with others and of its preparation; null of a date of her own. */
  sessionId: string | null;
  day: Day;
  minutes: number;
  /** She has a place, so that its amount is expected. A question that waits has none yet. */
  isHers: boolean;
  /** What is due for it since it was said how it went; null as long as nothing is. */
  dueCents: number | null;
  /** The first day on which she got a ticket or money ahead for it; null as long as she got nothing. */
  handedOn: Day | null;
  agreed: Agreed | null;
}

/** What was agreed: without an amount it is her way alone, or real costs. */
export interface Agreed {
  flatCents: number | null;
  mode: TravelMode | null;
  kmTenths: number | null;
  ticketCents: number | null;
  /** She wanted it so because a ceiling leaves no more. */
  isLower: boolean;
  /** What she asked to have before it, so that she pays nothing ahead. */
  needs: NeededAhead | null;
}

export const noMoneyKept: KeptMoney = { years: [], occasions: [] };

/** A day that is judged, with what others of her days are held against. */
export interface DayOfMoney {
  sessionId: string;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
}

/** How the year of this day stands for her; without a word of hers nothing is chosen and nothing is due. */
export const yearKept = ({ years }: KeptMoney, day: Day): MoneyOfYear =>
  years.find(({ year }) => year === yearOf(day)) ?? {
    year: yearOf(day),
    scheme: null,
    flatCents: 0,
    travelTenths: 0,
    elsewhereCents: 0,
  };

/** What was agreed with her for this session; null where nothing was. */
export const agreedFor = ({ occasions }: KeptMoney, { sessionId }: DayOfMoney): Agreed | null =>
  occasions.find((one) => one.occasion === 'session' && one.sessionId === sessionId)?.agreed ??
  null;

/** What a session of such hours is worth by the terms, in cents; null where people agreed nothing. */
export const usualAmount = ({ from, until }: Pick<DayOfMoney, 'from' | 'until'>, terms: Terms) =>
  amountOf('session', minutesOf(until) - minutesOf(from), terms);

/** What counts for the ceilings beside this session, or beside it and its preparation: what is due, and what she may expect of her other days. */
export function alreadyBeside(
  kept: KeptMoney,
  session: Pick<DayOfMoney, 'sessionId' | 'day'>,
  terms: Terms,
  apart: readonly Occasion[] = ['session'],
): Already {
  const { flatCents, elsewhereCents } = yearKept(kept, session.day);
  const others = besides(kept, session, apart);
  const expected = others.filter(({ dueCents }) => dueCents === null);
  const thatDay = others.filter(({ day }) => day === session.day);
  return {
    onDay: sum(thatDay.map((one) => one.dueCents ?? amountExpected(one, terms))),
    inYear: flatCents + sum(expected.map((one) => amountExpected(one, terms))),
    elsewhere: elsewhereCents,
  };
}

/**
 * What the ceiling of a year leaves a coach, in cents and in whole days, beside what is due, what she may expect and what
 * others gave her. Null where the figure is missing, and where her real costs are repaid: those have no ceiling.
 */
export function leftForHer(kept: KeptMoney, day: Day, perYear: number | null, terms: Terms) {
  const { scheme, flatCents, elsewhereCents } = yearKept(kept, day);
  if (perYear === null || scheme === 'real-costs') return null;
  const expected = kept.occasions.filter(
    (one) => one.isHers && one.dueCents === null && yearOf(one.day) === yearOf(day),
  );
  const inYear = flatCents + sum(expected.map((one) => amountExpected(one, terms)));
  return leftOfYear(perYear, { inYear, elsewhere: elsewhereCents }, terms.fullDayCents);
}

/** What counts beside this session of her way, in tenths of a kilometre by car, by the rates of this day. */
export function tenthsBeside(
  kept: KeptMoney,
  session: DayOfMoney,
  rates: Rates,
): number | 'unknown' {
  const trips = besides(kept, session)
    .filter(({ dueCents, agreed }) => dueCents === null && agreed !== null)
    .map(({ agreed }) => asCarTenths(tripOf(agreed!), rates));
  const known = trips.filter((tenths): tenths is number => tenths !== 'unknown');
  return known.length < trips.length
    ? 'unknown'
    : yearKept(kept, session.day).travelTenths + sum(known);
}

export const tripOf = ({ mode, kmTenths, ticketCents }: Agreed): Trip => ({
  mode,
  kmTenths,
  ticketCents,
});

/** Her other days of the same year that she has a place on. */
const besides = (
  { occasions }: KeptMoney,
  session: Pick<DayOfMoney, 'sessionId' | 'day'>,
  apart: readonly Occasion[] = ['session'],
) =>
  occasions.filter(
    (one) =>
      one.isHers &&
      yearOf(one.day) === yearOf(session.day) &&
      !(one.sessionId === session.sessionId && apart.includes(one.occasion)),
  );

/** As it was agreed, or as people agreed for everybody. */
const amountExpected = ({ agreed, occasion, minutes }: OccasionKept, terms: Terms): number =>
  (agreed === null ? amountOf(occasion, minutes, terms) : agreed.flatCents) ?? 0;

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

type Terms = CompensationTerms;
