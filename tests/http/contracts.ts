import { globSync } from 'node:fs';
import type { Endpoint } from '@app/contract/endpoint';

const folder = new URL('../../api/contract/', import.meta.url);

/** Every contract there is, found in the files. */
export async function allContracts(): Promise<Endpoint[]> {
  const files = globSync('**/*.ts', { cwd: folder, exclude: ['node_modules/**'] });
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module)).filter(isContract);
}

const isContract = (one: unknown): one is Endpoint =>
  typeof one === 'object' && one !== null && 'config' in one && 'url' in one;
