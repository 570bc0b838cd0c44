interface Coded {
  name?: string;
  code?: string;
}

/**
 * Where it went wrong, and nothing else: a message of the database repeats what people typed, and an error of a
 * connection carries its key.
 */
export function traceOf(error: unknown) {
  const { name, code } = causeOf(error) as Coded;
  const { stack = '', message = '' } = Object(error) as Partial<Error>;
  const frames = stack.replace(message, '').split('\n');
  return { name, code, at: frames.filter((line) => /^\s+at /.test(line)) };
}

/** The innermost cause. */
export const causeOf = (error: unknown): object =>
  error instanceof Error && error.cause instanceof Error ? causeOf(error.cause) : Object(error);
