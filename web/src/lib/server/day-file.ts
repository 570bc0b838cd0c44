import { redirect, type RequestEvent } from '@sveltejs/kit';

/** A day as a file that a telephone offers to put in its calendar. When the day is not hers, its page says what is so. */
export function dayFile(
  event: RequestEvent,
  { data }: { data?: { file: { name: string; content: string } | null } },
): Response {
  const file = data?.file;
  if (!file) redirect(303, event.url.pathname.replace(/\/[^/]+$/, ''));
  return new Response(file.content, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `inline; filename="${file.name}"`,
      'x-robots-tag': 'noindex, nofollow',
    },
  });
}
