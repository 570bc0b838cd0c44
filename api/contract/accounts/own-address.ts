import { z } from 'zod';
import { line, Once, type Endpoint } from '../endpoint.ts';

export const askAddress = {
  method: 'POST',
  url: '/me/address',
  config: { name: 'askAddress', needs: 'change persons' },
  schema: {
    summary:
      'Ask for another address to sign in with. Nothing changes before a yes from the old one',
    body: Once.extend({ address: line(254).min(1) }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const showAddressLink = {
  method: 'GET',
  url: '/sign-in/address/:token',
  config: { name: 'showAddressLink', needs: 'anyone' },
  schema: {
    summary:
      'Whether the link that asks for her yes still does, was used, or is over; nothing else. Looking changes nothing',
    params: z.object({ token: line(60) }),
    response: { 200: z.object({ state: z.enum(['open', 'used', 'over']) }) },
  },
} as const satisfies Endpoint;

export const confirmAddress = {
  method: 'POST',
  url: '/sign-in/address',
  config: { name: 'confirmAddress', needs: 'anyone' },
  schema: {
    summary: 'Say yes from the old address. She is out everywhere, and both addresses hear of it',
    body: z.object({ token: line(60) }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;
