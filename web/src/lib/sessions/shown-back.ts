/** For how many days a trainer's day that is over stays on her first page. */
export const shownBack = 42;
