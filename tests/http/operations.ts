import type { House } from './house.ts';
import type { Sent } from './requests.ts';

export interface Operation {
  name: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With its parameters between braces, as the document writes them. */
  url: string;
}

/** Every operation that the API says it has. */
export function operationsOf({ app }: Pick<House, 'app'>): Operation[] {
  const { paths = {} } = app.swagger() as {
    paths?: Record<string, Record<string, { operationId?: string }>>;
  };
  return Object.entries(paths).flatMap(([url, methods]) =>
    Object.entries(methods).map(([method, { operationId = `${method} ${url}` }]) => ({
      name: operationId,
      method: method.toUpperCase() as Operation['method'],
      url,
    })),
  );
}

/** The address of a request: the pattern with its parameters filled in, and the query. */
export function addressOf({ url }: Operation, { params = {}, query }: Sent) {
  const path = url.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? '-'),
  );
  return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
}

let counter = 0;

/** Every request comes from an address of its own, so that no limit on tries is met by accident. */
export const fromSomewhere = () => ({
  'x-forwarded-for': `10.${(counter >> 16) & 255}.${(counter >> 8) & 255}.${counter++ & 255}`,
});
