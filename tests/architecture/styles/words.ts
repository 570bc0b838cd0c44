import { importsOf, once, sourceOf, uses, within, type Node, type Source } from './markup.ts';

/** What cannot be followed from the code: a class has to stand whole where it is chosen. */
export class Unclear extends Error {}

const split = (text: unknown) =>
  typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : [];
const textOf = ({ start, end }: Node, { text }: Source) =>
  text.slice(start as number, end as number);
const nameOf = (node: unknown) => {
  const { name, value } = node as { name?: string; value?: unknown };
  return name ?? String(value);
};

/** Every word that an attribute may come to. */
export function wordsOfAttribute(value: unknown, at: Source): string[] {
  if (value === true) return [];
  const chunks = Array.isArray(value) ? (value as Node[]) : [value as Node];
  const torn = chunks.some((chunk, nth) => {
    const next = chunks[nth + 1];
    if (next === undefined) return false;
    const [before, after] = [chunk, next].map((one) =>
      one.type === 'Text' ? String(one.data) : 'x',
    );
    return !/\s$/.test(before ?? '') && !/^\s/.test(after ?? '');
  });
  if (torn) throw new Unclear(chunks.map((chunk) => textOf(chunk, at)).join(''));
  return chunks.flatMap((chunk) =>
    chunk.type === 'Text' ? split(chunk.data) : wordsOf(chunk.expression as Node, at),
  );
}

/** Every word an expression may come to, where true and false decide and objects choose by their keys. */
export function wordsOf(node: Node, at: Source): string[] {
  const all = (...parts: unknown[]) =>
    parts.flatMap((part) => (part ? wordsOf(part as Node, at) : []));
  switch (node.type) {
    case 'Literal':
      return split(node.value);
    case 'TemplateLiteral':
      if ((node.expressions as Node[]).length > 0) throw new Unclear(textOf(node, at));
      return split((node.quasis as { value: { cooked: string } }[])[0]?.value.cooked);
    case 'ConditionalExpression':
      return all(node.consequent, node.alternate);
    case 'LogicalExpression':
      return node.operator === '&&' ? all(node.right) : all(node.left, node.right);
    case 'ArrayExpression':
      return all(...(node.elements as Node[]));
    case 'ObjectExpression':
      return (node.properties as Node[])
        .filter(({ value }) => !isNeverGiven(value as Node, at))
        .flatMap(({ key }) => split(nameOf(key)));
    case 'MemberExpression':
      return objectsOf(node.object as Node, at).flatMap(({ object, source }) =>
        (object.properties as Node[]).flatMap(({ value }) => wordsOf(value as Node, source)),
      );
    case 'CallExpression':
      return wordsOfCall(node, at);
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return (node.body as Node).type === 'BlockStatement'
        ? all(...within(node.body, 'ReturnStatement').map(({ argument }) => argument))
        : all(node.body);
    case 'Identifier':
      return node.name === 'undefined' ? [] : wordsOfName(nameOf(node), at);
    default:
      if (isTyping(node)) return all(node.expression);
      throw new Unclear(textOf(node, at));
  }
}

const isTyping = ({ type }: Node) => type === 'TSAsExpression' || type === 'TSSatisfiesExpression';

function wordsOfCall(node: Node, at: Source): string[] {
  const callee = node.callee as Node;
  if (callee.type === 'Identifier' && !nameOf(callee).startsWith('$')) return wordsOf(callee, at);
  if (nameOf(callee) === '$derived') return wordsOf((node.arguments as Node[])[0]!, at);
  throw new Unclear(textOf(node, at));
}

function wordsOfName(name: string, at: Source): string[] {
  const prop = propOf(name, at);
  if (prop) {
    const given = attributesGiven(at).filter(({ attribute }) => attribute.name === prop.key);
    const usual = prop.usual ? wordsOf(prop.usual, at) : [];
    return [
      ...usual,
      ...given.flatMap(({ attribute, by }) => wordsOfAttribute(attribute.value, by)),
    ];
  }
  return declarationsOf(name, at).flatMap(({ node, source }) => wordsOf(node, source));
}

/** Is this a choice of the component that nobody makes? */
function isNeverGiven(node: Node, at: Source): boolean {
  const prop = node.type === 'Identifier' ? propOf(nameOf(node), at) : null;
  return prop !== null && !attributesGiven(at).some(({ attribute }) => attribute.name === prop.key);
}

/** What a component is given, wherever it stands. */
export const attributesGiven = ({ file }: Source) =>
  uses
    .filter(({ of }) => of === file)
    .flatMap(({ by, attributes }) =>
      attributes.filter(({ type }) => type === 'Attribute').map((attribute) => ({ attribute, by })),
    );

const propsOf = once(({ tree }) =>
  within([tree.instance], 'VariableDeclarator')
    .filter(({ init }) => nameOf((init as Node | null)?.callee ?? {}) === '$props')
    .flatMap(({ id }) => ((id as Node).properties ?? []) as Node[]),
);

/** Is this name all that a component is given beside its own? */
export const isRest = (name: string, at: Source) =>
  propsOf(at).some(({ type, argument }) => type === 'RestElement' && nameOf(argument) === name);

function propOf(name: string, at: Source): { key: string; usual?: Node } | null {
  for (const { key, value } of propsOf(at).filter(({ type }) => type === 'Property')) {
    const { type, left, right } = value as Node;
    const usual = type === 'AssignmentPattern' ? { usual: right as Node } : {};
    if (nameOf(type === 'AssignmentPattern' ? left : value) === name)
      return { key: nameOf(key), ...usual };
  }
  return null;
}

/** Where a name gets its value, in this file or in the one it comes from. */
function declarationsOf(name: string, at: Source): { node: Node; source: Source }[] {
  const named = (node: Node) => nameOf(node.id ?? {}) === name;
  const here = [
    ...within(at.tree, 'VariableDeclarator')
      .filter(named)
      .map(({ init }) => init as Node),
    ...within(at.tree, 'FunctionDeclaration').filter(named),
  ];
  if (here.length > 0) return here.map((node) => ({ node, source: at }));
  const from = importsOf(at).find((one) => one.name === name);
  if (!from?.target.endsWith('.ts')) throw new Unclear(name);
  return declarationsOf(from.there, sourceOf(from.target));
}

/** The objects an expression may be. */
export function objectsOf(node: Node, at: Source): { object: Node; source: Source }[] {
  if (node.type === 'ObjectExpression') return [{ object: node, source: at }];
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((one) => objectsOf(one as Node, at));
  if (isTyping(node)) return objectsOf(node.expression as Node, at);
  if (node.type === 'CallExpression' && nameOf(node.callee) === '$derived')
    return objectsOf((node.arguments as Node[])[0]!, at);
  if (node.type === 'Identifier' && propOf(nameOf(node), at) === null)
    return declarationsOf(nameOf(node), at).flatMap((one) => objectsOf(one.node, one.source));
  throw new Unclear(textOf(node, at));
}
