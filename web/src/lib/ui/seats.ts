import type { Seat } from '../language/components.ts';

interface Point {
  x: number;
  y: number;
}

export const seatLooks: Record<Seat['kind'], string> = {
  trainer: 'seat-trainer',
  coach: 'seat-coach',
  wait: 'seat-wait',
  open: 'seat-open',
};

/** The look of the text in a seat. */
export const seatTextLooks: Record<Seat['kind'], string> = {
  trainer: 'seat-text-trainer',
  coach: 'seat-text-coach',
  wait: '',
  open: 'seat-text-open',
};

/** Places on a circle, the first one at the top, then with the clock. */
export const around = (count: number, centre: Point, radius: number): Point[] =>
  Array.from({ length: count }, (_, seat) => {
    const angle = -Math.PI / 2 + (seat * 2 * Math.PI) / count;
    return {
      x: rounded(centre.x + radius * Math.cos(angle)),
      y: rounded(centre.y + radius * Math.sin(angle)),
    };
  });

/** A text broken after spaces and hyphens, over lines of so many letters; what does not fit ends in "…". */
export function inLines(
  text: string,
  { letters, most }: { letters: number; most: number },
): string[] {
  const lines: string[] = [''];
  for (const word of text.replace(/\s+/g, ' ').match(/[^ -]*(?:-| |$)/g) ?? []) {
    const longer = lines.at(-1) + word;
    if (lines.at(-1) === '' || longer.trimEnd().length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.map((line) => line.trimEnd()).filter(Boolean);
  const isCut = (line: string, at: number) =>
    line.length > letters || (at === most - 1 && shown.length > most);
  return shown
    .slice(0, most)
    .map((line, at) => (isCut(line, at) ? `${line.slice(0, letters - 1).trimEnd()}…` : line));
}

const rounded = (length: number) => Math.round(length * 10) / 10;
