import { search, type KindFound } from '@app/contract/search';
import { inBrussels } from '@app/domain/moment';
import type { RequestEvent } from '@sveltejs/kit';
import { countFound, searchWords } from '#lib/language/search.ts';
import { read, send } from '#lib/server/api.ts';
import { filledIn } from '#lib/sought.ts';
import { groupsOf, type FoundGroup } from './groups.ts';

/** Where a day leads for the reader. */
type DayAt = Parameters<typeof groupsOf>[2];

/** What the address of a results page asks for, and what was found. */
export async function soughtAndFound(event: RequestEvent, dayAt: DayAt) {
  const sought = soughtIn(event.url);
  const found = await read(event, search, { querystring: sought });
  return {
    q: sought.q,
    kind: sought.kind,
    found: countFound(found),
    groups: groupsOf(found, today(), dayAt),
  };
}

/** What the script below the field shows while somebody types. */
export interface Suggestions {
  groups: FoundGroup[];
  /** Told to a screen reader. */
  says: string;
  /** The page with all that was found. */
  all: { href: string; title: string } | null;
}

/** The same as data for the script; what is refused shows nothing there. */
export async function suggestions(event: RequestEvent, dayAt: DayAt, page: string) {
  const { q } = soughtIn(event.url);
  const { data, problem } = await send(event, search, { querystring: { q } });
  if (problem) return new Response(null, { status: problem.status });
  const found = countFound(data);
  const suggested: Suggestions = {
    groups: groupsOf(data, today(), dayAt),
    says: searchWords.suggested(found),
    all:
      found === 0
        ? null
        : { href: `${page}?${new URLSearchParams({ q })}`, title: searchWords.all(found) },
  };
  return Response.json(suggested, { headers: { 'cache-control': 'no-store' } });
}

const today = () => inBrussels(new Date().toISOString()).day;

/** An address that somebody spoiled asks for nothing. */
function soughtIn(url: URL): { q: string; kind?: KindFound | undefined } {
  const asked = search.schema.querystring.safeParse(filledIn(url));
  return asked.success ? asked.data : { q: '' };
}
