import type { Core } from '@strapi/strapi';
import { networkOf } from '../../platform/limits/address';
import { takeAllowances, type Allowance, type Taken } from '../../platform/limits/allowance';

/** A person writes no faster; a household or an office behind one address may. */
const WRITING: Readonly<Record<'reader' | 'network', Allowance>> = {
  reader: { name: 'comments by reader', count: 5, seconds: 60 },
  network: { name: 'comments by address', count: 20, seconds: 60 },
};
const REPORTING: typeof WRITING = {
  reader: { name: 'reports by reader', count: 10, seconds: 600 },
  network: { name: 'reports by address', count: 40, seconds: 600 },
};

/** Uses one of the allowances of a reader and of the network that he comes from. */
export function takeTurn(
  strapi: Core.Strapi,
  deed: 'write' | 'report',
  { reader, address }: { readonly reader: number; readonly address: string },
): Promise<Taken> {
  const { reader: byReader, network } = deed === 'write' ? WRITING : REPORTING;
  return takeAllowances(strapi, [
    [network, networkOf(address)],
    [byReader, String(reader)],
  ]);
}
