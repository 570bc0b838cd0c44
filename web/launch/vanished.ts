import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Pages } from './server.ts';

const client = path.join(import.meta.dirname, '../build/client');

/**
 * Kit knows its files from when it was built, and only closes the line for one that is gone. When a newer build took
 * its place under us, that file is simply not found.
 */
export const withoutVanished =
  (pages: Pages, folder = client): Pages =>
  async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/_app/')) return pages(request, response, next);

    const file = path.join(folder, pathname);
    if (await isThere(file)) return pages(request, response, next);
    next();
  };

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
