import type { SessionLine } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import type { Show } from '#lib/language/calendar.ts';
import { sayTime } from '#lib/language/in-words.ts';
import { saySeries } from '#lib/language/sessions.ts';
import { week } from '#lib/language/week.ts';
import { nameOf, openPlaces, peopleState } from '#lib/sessions/line.ts';
import type { MonthEvent } from '#lib/ui/month.ts';

/** The days of a calendar, each with what happens there. */
export function eventsOf(sessions: readonly SessionLine[], today: Day) {
  const events: Record<Day, MonthEvent[]> = {};
  for (const session of sessions) (events[session.day] ??= []).push(eventOf(session, today));
  return events;
}

/** Whether a day belongs to what is shown. */
export function isShown(session: SessionLine, show: Show, today: Day): boolean {
  const state = peopleState(session, today);
  if (show === 'all') return true;
  if (state === null) return false;
  if (show === 'no-trainer') return session.trainers.length === 0;
  return show === 'open' ? openPlaces(session) > 0 : state.standing !== 'met';
}

function eventOf(session: SessionLine, today: Day): MonthEvent {
  const state = peopleState(session, today);
  const where = session.cancelled ? week.notHappening.toLowerCase() : session.town;
  return {
    href: `/sessions/${session.id}`,
    title: nameOf(session),
    tip: saySeries(session),
    line: [sayTime(session.startsAt), where].filter(Boolean).join(', '),
    ...(state && { standing: state.standing }),
  };
}
