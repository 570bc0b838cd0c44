interface Point {
  x: number;
  y: number;
}

/** Places on a circle, the first one at the top, then with the clock. */
export const around = (count: number, centre: Point, radius: number): Point[] =>
  Array.from({ length: count }, (_, seat) => {
    const angle = -Math.PI / 2 + (seat * 2 * Math.PI) / count;
    return {
      x: rounded(centre.x + radius * Math.cos(angle)),
      y: rounded(centre.y + radius * Math.sin(angle)),
    };
  });

const rounded = (length: number) => Math.round(length * 10) / 10;
