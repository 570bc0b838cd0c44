import { around, footOf } from './around.ts';
import { capital } from './in-words.ts';
import type { Block, Draft, Fact, Inline, Words } from './letter.ts';
import { manyLines, oneLine } from './one-line.ts';

/** The whole letter as plain text, for a reader whose mail shows no pages or is read aloud. */
export function plainText({
  language = 'nl',
  firstName,
  title,
  blocks,
  sender,
  ...rest
}: Omit<Draft, 'attachments'>): string {
  const { closing, greeting, talkInstead } = around[language];
  return [
    oneLine(greeting(firstName)),
    oneLine(title),
    ...blocks.map(block),
    words(talkInstead(sender)),
    `${closing}\n${oneLine(sender.firstName)}`,
    `-- \n${words(footOf({ language, sender, ...rest }))}`,
  ].join('\n\n');
}

function block(part: Block): string {
  if ('heads' in part) return `* ${oneLine(part.heads)}`;
  if ('says' in part) return words(part.says);
  if ('code' in part) return oneLine(part.code);
  if ('facts' in part) return part.facts.map(fact).join('\n');
  return part.choices.map(({ label, href }) => `${label}:\n${oneLine(href)}`).join('\n\n');
}

/** Several lines stand under their label. */
function fact({ label, value, typedHere = false, exact = typedHere }: Fact): string {
  const said = words(value);
  if (!said.includes('\n')) return `${label}: ${said}`;
  return `${label}:\n${exact ? said : capital(said)}`;
}

const words = (said: Words): string =>
  typeof said === 'string' ? manyLines(said) : manyLines(said.map(inline).join(''));

function inline(said: Inline): string {
  if (typeof said === 'string') return said;
  if ('strong' in said) return said.strong;
  if ('dutch' in said) return said.dutch;
  return said.href.startsWith('tel:') ? said.link : `${said.link}: ${said.href}`;
}
