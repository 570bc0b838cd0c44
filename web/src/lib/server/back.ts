/** Where a form said to go back to, when that is a page of ours. */
export const backIn = (back: string, otherwise: string): string =>
  /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : otherwise;
