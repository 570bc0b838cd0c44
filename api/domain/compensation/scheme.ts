/** How the costs of a coach are repaid in a calendar year: by fixed amounts, or by what she really paid. Never both. */
export const schemes = ['flat-rate', 'real-costs'] as const;
export type Scheme = (typeof schemes)[number];
