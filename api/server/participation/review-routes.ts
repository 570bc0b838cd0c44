import {
  changeReview,
  listReviewers,
  listReviews,
  recordReview,
  showReview,
} from '@app/contract/participation/reviews';
import type { Person } from '@app/db/shapes';
import {
  addReview,
  correctReview,
  reviewById,
  reviewers,
  reviewsHeld,
} from '@app/db/participation/reviews';
import { addMonths, type Day } from '@app/domain/day';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** Coaches decide with us about the agreements: when we looked at them together, and who was there. */
export const reviewRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listReviews,
      handler: async ({ db }) => ({ reviews: await reviewsHeld(db) }),
    });

    app.route({
      ...listReviewers,
      handler: async ({ db }) => {
        const people = await reviewers(db, addMonths(today(), -12));
        const seenAs = (which: 'coach' | 'other') =>
          people.filter((one) => one.seenAs === which).map(asName);
        return { coaches: seenAs('coach'), others: seenAs('other') };
      },
    });

    app.route({
      ...showReview,
      handler: async ({ db, params: { review } }) =>
        (await reviewById(db, review)) ?? refuse('not-found'),
    });

    app.route({
      ...recordReview,
      handler: async ({ db, body }, reply) => {
        const id = (await addReview(db, reviewIn(body))) ?? refuse('not-found');
        reply.code(201);
        return { id };
      },
    });

    app.route({
      ...changeReview,
      handler: async ({ db, params: { review }, body }) => {
        const held = (await reviewById(db, review)) ?? refuse('not-found');
        const kept = await correctReview(db, review, reviewIn(body), body.version);
        if (!kept) refuse('changed-meanwhile', { now: held });
        if (!kept.isWhole) refuse('not-found');
        return { version: kept.version };
      },
    });

    /** What was said, when it can be so: it is over, and somebody was there. */
    function reviewIn({ heldOn, decided, coachIds, otherIds }: Said) {
      const personIds = [...coachIds, ...otherIds];
      const errors = [
        ...(heldOn > today() ? [{ pointer: '#/heldOn', detail: 'in-the-future' }] : []),
        ...(personIds.length === 0 ? [{ pointer: '#/coachIds', detail: 'required' }] : []),
      ];
      if (errors.length > 0) refuse('invalid-input', { errors });
      return { heldOn, decided, personIds };
    }
  };

interface Said {
  heldOn: Day;
  decided: string;
  coachIds: string[];
  otherIds: string[];
}

const asName = ({ id, firstName, lastName }: Person): Person => ({ id, firstName, lastName });
