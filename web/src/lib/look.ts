/** Two ways the pages look: large and one column for coaches, trainers and the door; wide for the office. */
export type Look = 'coach' | 'office';

/** The look of a route, or of an address without a route. */
export const lookOf = (route: string | null): Look =>
  route === null || /^\/\((coach|trainer|door)\)/.test(route) || route === '/(dev)/ui/coach'
    ? 'coach'
    : 'office';
