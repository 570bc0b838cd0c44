/** What the browser's keys said, as a script put it in a form; what is no such thing is empty, for the API to refuse. */
export function ceremonyFrom(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
