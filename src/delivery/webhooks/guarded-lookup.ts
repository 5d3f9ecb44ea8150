import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './receiver-address';

/** A name leads into this network: nothing is sent there. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** Resolves a name, as `dns.lookup` does with `all`. */
export type Resolver = (
  host: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A `lookup` for sockets that refuses names of which any address is not public. The socket connects to an address that was
 * looked at and to no other: a name that leads elsewhere the next time (DNS rebinding) gains nothing.
 */
export function guardedLookup(resolve: Resolver = systemLookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '');
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address)))
        return done(new PrivateAddressError('The name leads into this network'), '');
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
