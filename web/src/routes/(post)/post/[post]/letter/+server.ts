import { showPost } from '@app/contract/messages';
import { read } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** The letter as its reader's mail program shows it: with its own styles, without scripts, loading nothing. */
export const GET: RequestHandler = async (event) => {
  const { html } = await read(event, showPost, { params: event.params });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
};
