import { parts, type Part } from '@app/domain/participation/agreements';

/** Agreements under the parts of the list, without parts that have none. */
export const byPart = <Line extends { part: Part }>(all: readonly Line[]) =>
  parts
    .map((part) => ({ part, lines: all.filter((line) => line.part === part) }))
    .filter(({ lines }) => lines.length > 0);
