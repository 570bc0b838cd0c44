import type { GatheredPlan, GatheredSinceTerms } from '@app/db/participation/facts';
import type { GatheredPlace } from '@app/db/participation/facts-of-places';
import { worseIn } from '@app/domain/participation/difference-of-terms';
import type { PlaceFacts, SessionFacts } from '@app/domain/participation/facts';
import { judgePlace, judgeSession, type Judgement } from '@app/domain/participation/judge';
import { firstTerms, termsOn, type Terms } from '@app/domain/participation/terms';
import { notAskedYet } from './judging.ts';

export interface PlannedDay {
  session: SessionFacts;
  places: (PlaceFacts & Pick<GatheredPlace, 'given'>)[];
}

/** Every day of a plan with its places, ready to be judged. */
export function plannedDays({ sessions, places, distances }: GatheredPlan): PlannedDay[] {
  const ofSession = Map.groupBy(places, ({ sessionId }) => sessionId);
  return sessions.map(({ facts: session }) => ({
    session,
    places: (ofSession.get(session.sessionId) ?? []).map(({ coach, asked, given }) => ({
      coach,
      session,
      distances,
      asked: asked ?? notAskedYet,
      given,
    })),
  }));
}

/** What stands worse on a day, or for a coach on it, than when the place was given. */
interface WorseSince {
  session: SessionFacts;
  coachId: string | null;
  judgements: Judgement[];
  /** When people decided the terms that hold on that day. */
  decidedAt: string | undefined;
}

/**
 * What asks something of us because the terms changed. Of a coach: since her place was given, or since somebody spoke with
 * her about it. Of a day as a whole: since its first place was given.
 */
export const worseSinceTerms = (gathered: GatheredSinceTerms): WorseSince[] =>
  plannedDays(gathered).flatMap(({ session, places }) => {
    const { terms: all, recorded, decidedAt } = gathered;
    const now = termsOn(all, session.day);
    const byVersion = (version: number) => all.find((one) => one.version === version) ?? firstTerms;
    const knownBy = ({ given }: PlannedDay['places'][number]): Terms => {
      if (given === null) return now;
      const { termsVersion, spokenAt } = given;
      const then = all.filter(({ version }) => spokenAt && decidedAt.get(version)! <= spokenAt);
      const spokenOf = termsOn(then, session.day);
      return spokenOf.version > termsVersion ? spokenOf : byVersion(termsVersion);
    };
    const since = { session, decidedAt: decidedAt.get(now.version) };
    const worse = (coachId: string | null, was: Terms, judge: (by: Terms) => Judgement[]) => {
      const judgements = was === now ? [] : worseIn(judge(was), judge(now));
      return judgements.length > 0 ? [{ ...since, coachId, judgements }] : [];
    };
    const given = places.flatMap((place) => place.given ?? []);
    const oldest = Math.min(now.version, ...given.map(({ termsVersion }) => termsVersion));
    return [
      ...worse(null, byVersion(oldest), (by) => judgeSession(session, by, recorded)),
      ...places.flatMap((place) =>
        worse(place.coach.coachId, knownBy(place), (by) => judgePlace(place, by, recorded)),
      ),
    ];
  });
