import { z } from 'zod';
import { Day, line, Once, Version, type Endpoint } from '../endpoint.ts';
import { FullName, Moment } from '../sessions/session.ts';

export const listReviews = {
  method: 'GET',
  url: '/reviews',
  config: { name: 'listReviews', needs: 'see reviews' },
  schema: {
    summary:
      'When coaches and staff looked at the agreements together, who was there and what they decided, the last time first',
    response: {
      200: z.object({
        reviews: z.array(
          z.object({
            id: z.uuid(),
            heldOn: Day,
            decided: z.string(),
            /** By the names they are called there. */
            coaches: z.array(z.string()),
            others: z.array(z.string()),
            writtenBy: z.string(),
            writtenAt: Moment,
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const listReviewers = {
  method: 'GET',
  url: '/reviews/people',
  config: { name: 'listReviewers', needs: 'add reviews' },
  schema: {
    summary:
      'The people who can have looked at the agreements together: the coaches, and everybody else here',
    response: { 200: z.object({ coaches: z.array(FullName), others: z.array(FullName) }) },
  },
} as const satisfies Endpoint;

const oneReview = z.object({ review: z.uuid() });

const Review = z.object({
  /** Today, or before. */
  heldOn: Day,
  coachIds: z.array(z.uuid()).max(500),
  otherIds: z.array(z.uuid()).max(500),
  /** About the agreements, in one line. */
  decided: line(200).min(3, 'required'),
});

export const showReview = {
  method: 'GET',
  url: '/reviews/:review',
  config: { name: 'showReview', needs: 'change reviews' },
  schema: {
    summary: 'One time that people looked at the agreements together, as it was written down',
    params: oneReview,
    response: { 200: Review.extend({ version: Version, decided: z.string() }) },
  },
} as const satisfies Endpoint;

export const recordReview = {
  method: 'POST',
  url: '/reviews',
  config: { name: 'recordReview', needs: 'add reviews' },
  schema: {
    summary:
      'Write down that coaches and staff looked at the agreements together. Keeps who wrote it',
    body: Once.extend(Review.shape),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const changeReview = {
  method: 'PUT',
  url: '/reviews/:review',
  config: { name: 'changeReview', needs: 'change reviews' },
  schema: {
    summary: 'Correct what was written; refused when somebody changed it in between',
    params: oneReview,
    body: Once.extend({ version: Version, ...Review.shape }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
