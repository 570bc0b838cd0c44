import { gunzipSync } from 'node:zlib';
import { answerOf, type Ask } from './measuring.ts';

/** What a phone fetches before a page can be read: its HTML and its style sheets, compressed, in bytes. */
export async function pageOverTheWire(page: Ask) {
  const html = await answerOf(page, { gzip: true });
  const text = gunzipSync(html).toString();
  const sheets = [...text.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
  const styles = await Promise.all(
    sheets.map((href) => answerOf({ url: new URL(href, page.url).href }, { gzip: true })),
  );
  return {
    html: html.length,
    css: styles.reduce((sum, sheet) => sum + sheet.length, 0),
    scripts: [...text.matchAll(/<script\b/g)].length,
  };
}
