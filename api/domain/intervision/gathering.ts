/** How a group works through a question, by name. */
export type Method = 'incident' | 'problem' | 'ten-steps' | 'balint' | 'own';

/** What there is to eat. */
export type Food = 'drinks' | 'sandwiches' | 'soup' | 'meal';
