/** What a schema found about one field, as the validator hands it over. */
interface Found {
  keyword: string;
  message?: string | undefined;
  params: object;
}

/** The name of what is wrong with a field: the contract's own, or one for what the validator found. */
export function troubleOf({ keyword, message = '', params }: Found): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(message)) return message;
  const { origin, expected } = params as { origin?: string; expected?: string };
  if (keyword === 'too_small') return origin === 'string' ? 'required' : 'invalid';
  if (keyword === 'too_big') return origin === 'string' ? 'too-long' : 'too-many';
  if (keyword === 'invalid_type' && ['number', 'int'].includes(expected ?? ''))
    return 'not-a-number';
  return 'invalid';
}
