/** What an address asks for, without the fields that a form sent empty. */
export const filledIn = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries([...searchParams].filter(([, value]) => value.trim() !== ''));
