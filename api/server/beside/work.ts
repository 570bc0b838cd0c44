import type { Slug } from '../http/problem.ts';

/** What a piece of work may ask of the process that started it. */
export type Office = Record<string, (...about: never[]) => Promise<unknown>>;

/** Pieces of work by name. What goes in and out is copied from one process to the other. */
export type Works = Record<string, (asked: never, office: never) => Promise<unknown>>;

/** From the process that asks. */
export interface WorkAsked {
  name: string;
  asked: unknown;
}
export interface WorkTold {
  id: number;
  told: unknown;
}

/** From the process that works. */
export type Said =
  | { question: string; id: number; about: never[] }
  | { done: unknown }
  | { refused: Slug; details: object }
  | { failed: string; at: string };
