import type { IncomingHttpHeaders } from 'node:http';
import type { ActingRole } from '@app/domain/access';

/** A signed-in period on one device. The role is null when she has several and has not chosen. */
export interface Visit {
  id: string;
  personId: string;
  role: ActingRole | null;
  roles: ActingRole[];
}

/** The visit that these headers carry; null for nobody we know. */
export type Recognise = (headers: IncomingHttpHeaders) => Promise<Visit | null>;
