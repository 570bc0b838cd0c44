/** Pages that are written in every language; the others are Dutch until their turn. */
const translated = [
  '/(answer)/a/[token]',
  '/(answer)/p/[token]/[invitation]',
  '/(coach)/agenda/[invitation]',
  '/(door)/sign-in',
  '/(door)/sign-in/code',
  '/(door)/sign-in/link',
  '/(door)/sign-in/passkey',
];

export const isTranslated = (route: string | null): boolean =>
  route !== null && translated.includes(route);
