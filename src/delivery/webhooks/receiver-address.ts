import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What addresses a receiver may have. */
export interface AddressRules {
  readonly arePrivateAllowed: boolean;
  readonly isTlsNeeded: boolean;
}

const LONGEST = 2000;

/**
 * Public by its number and the cloud's own all the same: Azure's wire server answers every virtual machine there. The metadata
 * services of the others have link-local, private or shared addresses.
 */
const PROVIDERS_OWN = new Set(['168.63.129.16']);

/**
 * What is wrong with a receiver's address as text, in words for whoever typed it; undefined where nothing is. What its name
 * leads to is looked at with every attempt.
 */
export function addressProblem(address: string, rules: AddressRules): string | undefined {
  if (address.length > LONGEST) return `At most ${LONGEST} characters`;
  if (!URL.canParse(address)) return 'An address such as https://consumer.example.org/hooks';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'An address that begins with https://';
  if (url.protocol === 'http:' && rules.isTlsNeeded) return 'An address that begins with https://';
  if (url.username !== '' || url.password !== '') return 'No user name or password: deliveries are signed';
  if (url.hash !== '') return 'No part after #';
  return isRefused(hostOf(url), rules) ? 'No address inside this network' : undefined;
}

/** The host without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function isRefused(host: string, { arePrivateAllowed }: AddressRules): boolean {
  return !arePrivateAllowed && isIP(host) !== 0 && !isPublicAddress(host);
}

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, shared, multicast, reserved or
 * unspecified, and no IPv6 address that carries an IPv4 one, which may be any of these.
 */
export function isPublicAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") belongs to this machine.
  if (!ipaddr.isValid(address) || address.includes('%') || PROVIDERS_OWN.has(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST));
}

/** All that IANA has given out of IPv6 so far; outside it are, among others, IPv4 addresses in old notations (`::7f00:1`). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
