import { gunzipSync } from 'node:zlib';
import { answerOf, type Ask } from './measuring.ts';

/**
 * What a phone fetches before a page can be read: its HTML and its style sheets, compressed, in bytes; and what runs on it
 * (`js`), where it is a page that needs a script.
 */
export async function pageOverTheWire(page: Ask) {
  const html = await answerOf(page, { gzip: true });
  const text = gunzipSync(html).toString();
  const sheets = [...text.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
  const modules = new Set([
    ...[...text.matchAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g)].flatMap(
      ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
    ),
    ...[...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, href]) => href!),
  ]);
  const weightOf = async (hrefs: Iterable<string>) => {
    const files = await Promise.all(
      [...hrefs].map((href) => answerOf({ url: new URL(href, page.url).href }, { gzip: true })),
    );
    return files.reduce((sum, file) => sum + file.length, 0);
  };
  return {
    html: html.length,
    css: await weightOf(sheets),
    js: await weightOf(modules),
    scripts: [...text.matchAll(/<script\b/g)].length,
  };
}
