import type { SessionLine } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import type { Seat } from '#lib/language/components.ts';
import { circleWords } from '#lib/language/sessions.ts';
import type { Standing } from '#lib/ui/drawings.ts';

type Coaches = Pick<SessionLine, 'coaches' | 'coachesNeeded'>;
type People = Coaches & Pick<SessionLine, 'trainers' | 'asked'>;
type Happening = Pick<SessionLine, 'day' | 'cancelled' | 'cancelsAt'>;

/** How many places still wait for a name. */
export const openPlaces = ({ coaches, coachesNeeded }: Coaches): number =>
  Math.max(0, coachesNeeded - coaches.length);

/** For how many of them somebody is looked for: none of a day that is over, does not happen, or may not. */
export const soughtPlaces = (session: Coaches & Happening, today: Day): number =>
  happens(session, today) ? openPlaces(session) : 0;

const happens = ({ cancelled, cancelsAt, day }: Happening, today: Day): boolean =>
  !cancelled && !cancelsAt && day >= today;

/** What a list says about the people of a day; nothing when it is over or does not happen. */
export function peopleState(
  session: People & Happening,
  today: Day,
): { standing: Standing; text: string } | null {
  if (!happens(session, today)) return null;
  if (session.trainers.length === 0) return { standing: 'block', text: circleWords.noTrainer };

  const open = openPlaces(session);
  if (open === 0) return { standing: 'met', text: circleWords.everybodyKnown };
  return session.asked >= open
    ? { standing: 'warn', text: circleWords.waiting }
    : { standing: 'warn', text: circleWords.open(open) };
}

/** Everybody around a day: who is sure, who was asked, and which chairs are open. */
export function seatsOf(session: People): Seat['kind'][] {
  const open = openPlaces(session);
  const waiting = Math.min(session.asked, open);
  return [
    ...(session.trainers.length === 0
      ? (['open'] as const)
      : session.trainers.map(() => 'trainer' as const)),
    ...session.coaches.map(() => 'coach' as const),
    ...Array.from({ length: waiting }, () => 'wait' as const),
    ...Array.from({ length: open - waiting }, () => 'open' as const),
  ];
}

/** What a day is called: its theme, or the name of its series. */
export const nameOf = ({ theme, title }: Pick<SessionLine, 'theme' | 'title'>): string =>
  theme ?? title;

/** More coaches asked for a place than there are places, with so many who are about to be; null when there are enough. */
export function moreAsked(
  { questions, places }: { questions: number; places: number },
  toAsk = 0,
): { coaches: number; places: number } | null {
  const coaches = questions + toAsk;
  return coaches > places ? { coaches, places } : null;
}

/** Which of the coaches who gave a place back stand with each open chair: one with each, and what is left with the last. */
export const namesWithChairs = (gaveBack: readonly string[], chairs: number): string[][] =>
  Array.from({ length: chairs }, (_, at) =>
    at === chairs - 1 ? gaveBack.slice(at) : gaveBack.slice(at, at + 1),
  );
