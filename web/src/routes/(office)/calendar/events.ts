import type { judgePeriod, SessionLine } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import { townOf } from '@app/domain/organisations/venue';
import { calendar as words } from '#lib/language/calendar.ts';
import { sayHour, sayTime } from '#lib/language/in-words.ts';
import { dayWords, saySeries } from '#lib/language/sessions.ts';
import { week } from '#lib/language/week.ts';
import type { Output } from '#lib/server/api.ts';
import type { SessionState } from '#lib/sessions/session-state.ts';
import { nameOf } from '#lib/sessions/line.ts';
import type { MonthEvent } from '#lib/ui/month.ts';

/** The days of a calendar, each with what happens there. */
export function eventsOf(
  sessions: readonly SessionLine[],
  talks: readonly TalkAround[],
  stateOf: StateOf,
) {
  const events: Record<Day, MonthEvent[]> = {};
  for (const session of sessions)
    (events[session.day] ??= []).push(eventOf(session, stateOf(session)));
  for (const talk of talks) (events[talk.on] ??= []).push(talkOf(talk));
  return events;
}

type TalkAround = Output<typeof judgePeriod>['talks'][number];

/** How a day stands; nothing when it is over or does not happen. */
export type StateOf = (session: SessionLine) => SessionState | null;

function eventOf(session: SessionLine, state: SessionState | null): MonthEvent {
  const where = whetherItHappens(session) ?? townOf(session.venue);
  return {
    href: `/sessions/${session.id}`,
    title: nameOf(session),
    tip: saySeries(session),
    line: [sayStart(session.startsAt), where].filter(Boolean).join(', '),
    ...(session.cancelled && { kind: 'off' as const }),
    ...(state && { standing: state.standing, says: [state.text, ...state.more].join(', ') }),
  };
}

function whetherItHappens({ cancelled, cancelsAt }: SessionLine): string | null {
  if (cancelled) return week.notHappening.toLowerCase();
  return cancelsAt && dayWords.cancelling.short(cancelsAt).toLowerCase();
}

const talkOf = ({ sessionId, kind, name, at, how }: TalkAround): MonthEvent => ({
  href: `/sessions/${sessionId}#around`,
  title: words.talks[kind],
  line: [at && sayHour(at), name].filter(Boolean).join(', '),
  tip: how,
  kind: 'around',
});

/** "9.30", and "9 uur" where a number alone could be anything. */
const sayStart = (time: string) => (time.endsWith(':00') ? sayHour(time) : sayTime(time));
