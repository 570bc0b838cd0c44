import { IncomingMessage, ServerResponse } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { withoutVanished } from '@app/web/launch/vanished.ts';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-built-'));
mkdirSync(path.join(folder, '_app'));
writeFileSync(path.join(folder, '_app', 'here.css'), '');
afterAll(() => rmSync(folder, { recursive: true }));

/** Which part was asked before anything else could happen: the pages, or none. */
function answeredBy(url: string) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url });
  const asked: string[] = [];
  const pages = withoutVanished(() => asked.push('pages'), folder);
  void pages(request, new ServerResponse(request), () => asked.push('nobody'));
  return asked;
}

test.each([
  ['/_app/here.css', 'pages'],
  ['/_app/gone.css', 'nobody'],
  ['/week', 'pages'],
  ['//', 'pages'],
  ['//[', 'pages'],
  ['/_app/%zz%00', 'nobody'],
])('%s is answered by %s at once, while whoever asked is still there', (url, by) => {
  expect(answeredBy(url)).toEqual([by]);
});
