/** Words of letters, maybe with a hyphen or an apostrophe in them. */
const word = /^\p{L}+([-'’]\p{L}+)*$/u;

/** A theme says in three words at most what a group talked about, so that it tells nothing of anybody. */
export function isShortTheme(theme: string): boolean {
  const words = theme.trim().split(/\s+/);
  return words.length <= 3 && theme.length <= 60 && words.every((one) => word.test(one));
}
