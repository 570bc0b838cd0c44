import type { TableProblem } from '@app/domain/table';

/** Text as it was meant: by its byte order mark, else UTF-8 when it is that, else Windows-1252 as Belgian Excel saves. */
export function decodeText(bytes: Uint8Array): string | TableProblem {
  const text = decoded(bytes);
  return looksBinary(text) ? { problem: 'not-a-list' } : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A stray control character is a cell to name; many of them are a picture or a program. */
function looksBinary(text: string): boolean {
  const controls = text.slice(0, 20_000).match(/[^\P{Cc}\t\r\n]/gu)?.length ?? 0;
  return controls > 8 && controls * 50 > Math.min(text.length, 20_000);
}
