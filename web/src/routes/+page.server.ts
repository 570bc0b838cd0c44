import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/server/navigation.ts';
import type { PageServerLoad } from './$types';

/** Everybody's own beginning, so that the name of the product always leads home. */
export const load: PageServerLoad = async ({ parent }) => {
  const { me } = await parent();
  redirect(303, homeOf(me));
};
