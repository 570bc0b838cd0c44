/** On another way than in writing: what comes by mail or text message confirms no account. */
export const heardHow = ['call', 'face-to-face'] as const;
