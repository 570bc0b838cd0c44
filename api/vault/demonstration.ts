/** The six words that open the keys of a demonstration, and nothing anywhere else: everybody may know them. */
export const wordsOfDemonstration = 'kaars deur molen regen kompas tafel';
