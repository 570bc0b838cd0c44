import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examples } from '@app/emails/examples';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../architecture/sources.ts';

/** Names and signs, which have their capital anywhere. */
const names =
  /^(Halte Kerk|BE00|MAIL_FROM|[A-Z]+\b|\d|Naïma|Erik|Hilde|Nadia|Chrome|Buurthuis|Leefwereld|Thursday|Friday|Neem bus)/;

const capitalsIn = (text: string): string[] =>
  [...text.matchAll(/: (?:\*\*)?(\p{Lu}.{0,30})/gu)]
    .map(([, after]) => after!)
    .filter((after) => !names.test(after));

/** Every sentence in a file, its values left out; one that begins with a capital on purpose shows as `X`. */
function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(
        node.head.text +
          node.templateSpans
            .map(
              ({ expression, literal }) =>
                (/^capital\(/.test(expression.getText()) ? 'Xyz' : 'x') + literal.text,
            )
            .join(''),
      );
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      file,
      readFileSync(path.join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    ),
  );
  return found;
}

const files = globSync(
  ['web/src/lib/language/**/*.ts', 'emails/**/*.{nl,en}.ts', 'web/launch/*.nl.ts'],
  { cwd: root },
).filter((file) => !file.includes('node_modules'));

test('there are sentences to read', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(capitalsIn('Het wordt: Donderdag')).toEqual(['Donderdag']);
});

test.each(files)('after a colon a sentence goes on small: %s', (file) => {
  expect(sentencesIn(file).flatMap(capitalsIn)).toEqual([]);
});

test.each(Object.entries(examples))(
  'and in a letter that is read: %s',
  (_, { subject, preview, text }) => {
    expect([subject, preview, text].flatMap(capitalsIn)).toEqual([]);
  },
);
