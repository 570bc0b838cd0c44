import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** A page of the product: `/coaches/[coach]`, and what its addresses look like. */
interface Route {
  name: string;
  address: RegExp;
}

const folder = fileURLToPath(new URL('../../web/src/routes/', import.meta.url));

/** Every page there is, found in the files; an address with words comes before one with something in its place. */
export const routes: Route[] = globSync('**/+page*.svelte', { cwd: folder })
  .map((file) => {
    const parts = file.split(/[\\/]/).filter((part) => !/^\(|^\+/.test(part));
    const pattern = parts.map((part) => (part.startsWith('[') ? '[^/]+' : part)).join('/');
    return { name: `/${parts.join('/')}`, address: new RegExp(`^/${pattern}$`) };
  })
  .sort((a, b) => a.name.split('[').length - b.name.split('[').length);

/** The page that an address opens. */
const routeOf = (pathname: string): string | undefined =>
  routes.find(({ address }) => address.test(pathname))?.name;

/** Follows the links from some addresses as the signed-in visitor, and gives one address of each page it comes to. */
export async function reached(page: Page, ...from: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const tries = new Map<string, number>();
  const queue = [...from];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const route = routeOf(new URL(next, 'http://localhost').pathname);
    const tried = tries.get(route ?? '') ?? 0;
    if (route === undefined || tried >= enough) continue;
    tries.set(route, tried + 1);
    const answer = await page.request.get(next);
    if (answer.status() !== 200) continue;
    if (!found.has(route)) found.set(route, next);
    queue.push(...linksIn(await answer.text()));
  }
  return found;
}

/**
 * Addresses of one page that are opened in search of others: a day in the past links elsewhere than one to come, and
 * the letters of people who signed in lie on top of all others.
 */
const enough = 40;

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
