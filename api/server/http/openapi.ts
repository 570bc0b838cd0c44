import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** Describes the API from its contracts. The operationId is the contract's name. */
export async function describeContracts(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Draagkracht', version: '1' },
      components: {
        securitySchemes: { visit: { type: 'apiKey', in: 'cookie', name: 'draagkracht' } },
      },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const { name, needs } = route.route.config ?? {};
      return {
        url,
        schema: {
          ...schema,
          ...(name ? { operationId: name } : {}),
          ...(needs && needs !== 'anyone' ? { security: [{ visit: [] }] } : {}),
        },
      };
    },
  });
}
