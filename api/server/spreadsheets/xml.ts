import { SaxesParser } from 'saxes';

interface Walk {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  /** Whether enough was seen. */
  enough?: () => boolean;
}

/** Walks a part of a workbook by the local names of its elements: programs give its namespace any prefix. */
export function walkXml(part: Uint8Array, { open, text, close, enough }: Walk): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) => {
      open(local(name), (asked) => attributes[asked] ?? prefixed(attributes, asked));
    });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)));

  const xml = decoded(part);
  for (let at = 0; at < xml.length && !enough?.(); at += pieceLength)
    parser.write(xml.slice(at, at + pieceLength));
  if (!enough?.()) parser.close();
}

const pieceLength = 64 * 1024;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `r:id`, whichever prefix stands before it. */
const prefixed = (attributes: Record<string, string>, asked: string): string | undefined => {
  const name = Object.keys(attributes).find(
    (one) => local(one) === asked && !one.startsWith('xmlns'),
  );
  return name === undefined ? undefined : attributes[name];
};

const decoded = (part: Uint8Array): string => {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
};
