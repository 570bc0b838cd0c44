/** A device as its owner knows it; what the browser does not tell is left out. */
export const deviceWords = {
  named: (browser: string | null, system: string | null): string => {
    if (browser === null) return system ?? 'Mijn toestel';
    return system === null ? browser : `${browser} op ${system}`;
  },
};
