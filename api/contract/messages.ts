import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

const Post = z.object({
  id: z.uuid(),
  recipient: z.string(),
  address: z.string(),
  subject: z.string(),
  deliveredAt: z.iso.datetime(),
});

export const listPost = {
  method: 'GET',
  url: '/post',
  config: { name: 'listPost', needs: 'anyone' },
  schema: {
    summary: 'The post of the demonstration. Does not exist anywhere else',
    response: { 200: z.array(Post) },
  },
} as const satisfies Endpoint;

export const showPost = {
  method: 'GET',
  url: '/post/:post',
  config: { name: 'showPost', needs: 'anyone' },
  schema: {
    summary: 'One letter, as its reader sees it',
    params: z.object({ post: z.uuid() }),
    response: {
      200: Post.extend({ html: z.string(), text: z.string(), calendar: z.string().nullable() }),
    },
  },
} as const satisfies Endpoint;
