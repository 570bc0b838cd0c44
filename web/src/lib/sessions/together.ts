import type { previewInvitations } from '@app/contract/sessions/asking-together';
import { isTalk, ways, writings, type Way } from '@app/domain/participation/ways';
import type { Input, Output } from '#lib/server/api.ts';

export type Preview = Output<typeof previewInvitations>;
export type CoachToAsk = Preview['coaches'][number];
export type QuestionToAsk = CoachToAsk['questions'][number];

type Sought = Input<typeof previewInvitations>['querystring'];

const id = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** An address to read. */
interface Address {
  searchParams: Pick<URLSearchParams, 'getAll' | 'has'>;
}

/** The coaches whom an address has ticked to be asked together, each once. */
export const tickedIn = ({ searchParams }: Address): string[] =>
  [...new Set(searchParams.getAll('ticked').filter((one) => id.test(one)))].slice(0, most);

/** Of the open days of a series those that an address narrows it to; none is all of them. */
export const onlyIn = ({ searchParams }: Address): string[] =>
  searchParams
    .getAll('only')
    .filter((one) => id.test(one))
    .slice(0, most);

/** The ticks of an address, as they are written in another. */
export const ticksOf = (ticked: readonly string[], series: boolean, only: readonly string[]) => [
  ...ticked.map((one): [string, string] => ['ticked', one]),
  ...(series ? [['series', 'open'] satisfies [string, string]] : []),
  ...(series ? only.map((one): [string, string] => ['only', one]) : []),
];

/** What the action of another form on the page takes along, so that no tick of the address is lost by it. */
export function keepTicks(url: Address): string {
  const ticks = ticksOf(tickedIn(url), url.searchParams.has('series'), onlyIn(url));
  return ticks.length === 0 ? '' : `&${new URLSearchParams(ticks)}`;
}

/** The form of the candidates: it searches among them, shows more of them and asks the ticked ones. */
export const formOfCandidates = 'of-candidates';

/** The coaches, their ways and the days that an address chooses. What somebody spoiled in it chooses nothing. */
export function chosenIn(address: Address, openDays: readonly string[]): Sought {
  const { searchParams } = address;
  const coach = new Map(tickedIn(address).map((one) => [one, one]));
  for (const chosen of searchParams.getAll('coach')) {
    const [who = '', way] = chosen.split('.');
    if (id.test(who)) coach.set(who, ways.some((one) => one === way) ? chosen : who);
  }
  const only = onlyIn(address);
  const days = searchParams.has('series')
    ? openDays.filter((day) => only.length === 0 || only.includes(day))
    : searchParams.getAll('day').filter((day) => id.test(day));
  return { coach: [...coach.values()].slice(0, most), day: days.slice(0, most) };
}

/** What a plan chooses, as its form carries it: each coach with her way, and each day where there are several. */
export function planOf({ days, coaches }: Preview) {
  const chosen = days.length > 1 ? days.filter((day) => day.chosen) : [];
  return {
    coach: coaches.map(({ coach, way }) => `${coach.id}.${way}`),
    day: chosen.map(({ session }) => session.id),
  };
}

/** A plan as an address writes it. Who is left out has no way. */
export const planQuery = ({ coach, day }: ReturnType<typeof planOf>): string =>
  new URLSearchParams([
    ...coach.filter(Boolean).map((one): [string, string] => ['coach', one]),
    ...day.map((one): [string, string] => ['day', one]),
  ]).toString();

/** What the API takes at once. */
const most = 30;

/** One question, as a form that asks carries it. */
export const markOf = (coach: CoachToAsk, { sessionId }: QuestionToAsk): string =>
  `${coach.coach.id} ${sessionId} ${coach.way}`;

export function questionIn(mark: string) {
  const [coachId = '', sessionId = '', way] = mark.split(' ');
  return {
    coachId,
    sessionId,
    channel: writings.find((one) => one === way) ?? ('letter' as const),
  };
}

export const canBeAsked = ({ standing }: QuestionToAsk): boolean => standing === 'can-be-asked';

/** What a coach is asked in writing; a coach who is called is asked when she is on the phone. */
export const inWriting = ({ way, questions }: CoachToAsk): QuestionToAsk[] =>
  isTalk(way) ? [] : questions.filter(canBeAsked);

/** The days for which she would be called. */
export const inACall = ({ way, questions }: CoachToAsk): QuestionToAsk[] =>
  isTalk(way) ? questions.filter(canBeAsked) : [];

/** How many letters leave by themselves, are brought by hand, and how many coaches are called. */
export function leaving(coaches: readonly CoachToAsk[]) {
  const asked = coaches.filter((one) => inWriting(one).length > 0);
  const mails = asked.filter(({ way }) => way === 'mail').length;
  const calls = coaches.filter((one) => inACall(one).length > 0).length;
  return { asked: asked.length, mails, byHand: asked.length - mails, calls };
}

export const isByHand = (way: Way): way is 'sms' | 'whatsapp' | 'letter' =>
  way === 'sms' || way === 'whatsapp' || way === 'letter';
