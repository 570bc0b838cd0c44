import { randomUUID } from 'node:crypto';
import type {
  FastifyInstance,
  FastifyRequest,
  InjectOptions,
  LightMyRequestResponse,
} from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    injectWhile: typeof injectWhile;
  }
}

const header = 'x-somebody-waits';
const waiting = new Map<string, AbortSignal>();

/** Asks inside the process for a waiting reader. An injected request has no connection to tell that she left. */
export async function injectWhile(
  this: FastifyInstance,
  waits: AbortSignal,
  request: InjectOptions,
): Promise<LightMyRequestResponse> {
  const id = randomUUID();
  waiting.set(id, waits);
  try {
    return await this.inject({ ...request, headers: { ...request.headers, [header]: id } });
  } finally {
    waiting.delete(id);
  }
}

/** From outside nobody can name one: the names are made here and live as long as the request. */
export const whoWaits = ({ headers }: FastifyRequest): AbortSignal | undefined =>
  waiting.get(String(headers[header]));
