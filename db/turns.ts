/** Where so many work at once, and the others wait in a row for no longer than each of them will. */
export function makeTurns(most: number) {
  let working = 0;
  const row = new Set<() => void>();

  return {
    /** Milliseconds of patience; answers whether it became her turn. A caller who got one gives it back. */
    take(patience: number): Promise<boolean> {
      if (working < most) {
        working += 1;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const late = setTimeout(() => {
          row.delete(begin);
          resolve(false);
        }, patience);
        const begin = () => {
          clearTimeout(late);
          resolve(true);
        };
        row.add(begin);
      });
    },

    giveBack() {
      const [next] = row;
      if (!next) {
        working -= 1;
        return;
      }
      row.delete(next);
      next();
    },
  };
}

export type Turns = ReturnType<typeof makeTurns>;
