const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A connection at home is given a network of this size, and its owner all addresses in it (RFC 6177). */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/** By what an address is told from others: IPv4 as it is, of IPv6 the network of 64 bits. */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED_IPV4.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  return groupsOf(address).slice(0, NETWORK_GROUPS).join(':');
}

/** The eight groups of an IPv6 address without leading zeros; `::` stands for as many as are missing. */
function groupsOf(address: string): readonly string[] {
  const [bare = ''] = address.toLowerCase().split('%');
  const [head = '', tail] = bare.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, GROUPS - first.length - last.length);
  return [...first, ...new Array<string>(missing).fill('0'), ...last].map(
    (group) => group.replace(/^0+/, '') || '0',
  );
}
