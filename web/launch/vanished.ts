import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Pages } from './server.ts';

const client = path.join(import.meta.dirname, '../build/client');

/**
 * Kit knows its files from when it was built, and only closes the line for one that is gone. When a newer build took
 * its place under us, that file is simply not found. Looked up without waiting: kit throws where nobody catches when
 * somebody left before it begins to answer.
 */
export const withoutVanished =
  (pages: Pages, folder = client): Pages =>
  (request, response, next) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    const isGone = pathname.startsWith('/_app/') && !existsSync(path.join(folder, pathname));
    return isGone ? next() : pages(request, response, next);
  };
