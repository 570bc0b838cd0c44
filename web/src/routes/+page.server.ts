import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/server/navigation.ts';
import { sureWhoIsHere } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

/** Everybody's own beginning, so that the name of the product always leads home. */
export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  sureWhoIsHere(event);
  redirect(303, homeOf(me));
};
