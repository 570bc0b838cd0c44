import { workForParent } from '@app/server/beside/work-for-parent';

interface Office {
  told: (pid: number) => Promise<Map<string, number>>;
  fails: () => Promise<never>;
}

/** Work of every kind that may go wrong, for the tests of working beside. */
const works = {
  asks: async (_: null, { told }: Office) => told(process.pid),
  fails: async (_: null, { fails }: Office) => fails(),
  surroundings: async (_: null) => ({ ...process.env }),
  slips: async (_: null) => JSON.parse('{') as unknown,
  ends: async (_: null) => process.exit(0),
  loops: async (_: null, { told }: Office) => {
    await told(process.pid);
    for (;;);
  },
  // One array that grows: in a thread it would end the process that the thread is in.
  hoards: async (_: null) => {
    const all: number[] = [];
    for (;;) all.push(all.length);
  },
};

export type TestWorks = typeof works;

workForParent(works);
