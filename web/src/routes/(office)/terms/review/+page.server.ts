import {
  changeReview,
  listReviewers,
  listReviews,
  recordReview,
  showReview,
} from '@app/contract/participation/reviews';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const review = event.url.searchParams.get('review');
  const [{ reviews }, people, known] = await Promise.all([
    read(event, listReviews, {}),
    read(event, listReviewers, {}),
    review ? read(event, showReview, { params: { review } }) : null,
  ]);
  return {
    reviews,
    people,
    known,
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const review = event.url.searchParams.get('review');
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      heldOn: 'day',
      coachIds: 'list',
      otherIds: 'list',
      decided: 'text',
    });
    const { version, ...said } = body;
    const { problem } = review
      ? await send(event, changeReview, { params: { review }, body: { ...said, version } })
      : await send(event, recordReview, { body: said });
    if (problem) return refused(problem, values);
    redirect(303, `/terms/review?done=${review ? 'changed' : 'recorded'}`);
  },
};

/** What the page says once, after it happened. */
const dones = ['recorded', 'changed'] as const;
