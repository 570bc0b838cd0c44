/** The two versions of a credit transfer that banks here read: pain.001.001.09, and the older .03. */
export const bankFileFormats = ['09', '03'] as const;
export type BankFileFormat = (typeof bankFileFormats)[number];
