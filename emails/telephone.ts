/** Where a tap on a number goes. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
