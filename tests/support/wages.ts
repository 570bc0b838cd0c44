/**
 * What a coach gets repays her costs. A word for what somebody earns makes it income, to her and to her budget manager. A
 * *leefloon* is the name of a benefit; SALA and BONU are what banks call wages in a file.
 */
const wages =
  /\b\p{L}*(?:(?<!k|be|leef)loon(?!s?t)|honorari|prestatie|salaris|bezoldig|beloning|verdien|uurtarief)\p{L}*|\blonen\b|\bpremies?\b|\bvergoeding(?:en)? per uur\b|\bfiscale fiche|\b(?:SALA|BONU)\b/giu;

/** The words in a text of ours that call it wages. */
export const calledWages = (text: string): string[] => text.match(wages) ?? [];
