/** What a coach did with her place, said when its day is over. No reason is asked. */
export const presences = ['was-there', 'stopped', 'did-not-come'] as const;
export type Presence = (typeof presences)[number];
