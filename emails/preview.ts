import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { examples } from './examples.ts';
import type { Letter } from './letter.ts';

/** Every letter on one page, as a mail program shows it and as plain text. */
const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Alle brieven</title>
<style>body{font-family:sans-serif;margin:2rem}section{display:flex;flex-wrap:wrap;gap:1rem;margin-bottom:3rem}iframe{width:26rem;height:60rem;border:1px solid #999}pre{width:34rem;white-space:pre-wrap}h2,p{width:100%;margin:0}</style>
<h1>Alle brieven</h1>
${Object.entries(examples).map(shown).join('\n')}
</html>
`;

const file = resolve(import.meta.dirname, '../.data/letters.html');
await mkdir(dirname(file), { recursive: true });
await writeFile(file, page);
process.stdout.write(`${file}\n`);

function shown([name, { subject, preview, html, text, attachments = [] }]: [string, Letter]) {
  const beside = attachments.map(({ filename, content }) => `${filename}\n${content}`).join('\n');
  return `<section>
<h2>${escaped(name)}</h2>
<p><strong>${escaped(subject)}</strong> ${escaped(preview)}</p>
<iframe title="${escaped(name)}" srcdoc="${escaped(html)}"></iframe>
<pre>${escaped(text)}\n\n${escaped(beside)}</pre>
</section>`;
}

function escaped(value: string) {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
