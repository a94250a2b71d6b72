import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Addresses, or networks such as 10.0.0.0/8, of the proxies that stand before us. */
export type TrustedProxies = readonly string[];

/**
 * Whom a request counts for. X-Forwarded-For is believed only when it comes from a proxy of ours, and then as far back
 * as proxies of ours have written it: the last entry that is none of them.
 */
export function clientAddress(c: Context, trusted: TrustedProxies): string {
  const socket = plain(socketAddress(c));
  if (trusted.length === 0) return prefixOf(socket);
  const list = listOf(trusted);
  if (!isListed(socket, list)) return prefixOf(socket);
  const entries = (c.req.header('X-Forwarded-For') ?? '').split(',').map((entry) => plain(entry.trim()));
  const client = entries.findLast((entry) => !isListed(entry, list));
  return prefixOf(client && isIP(client) ? client : socket);
}

const lists = new WeakMap<TrustedProxies, BlockList>();

function listOf(trusted: TrustedProxies): BlockList {
  const known = lists.get(trusted);
  if (known) return known;
  const list = new BlockList();
  for (const entry of trusted) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  lists.set(trusted, list);
  return list;
}

function isListed(address: string, list: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function socketAddress(c: Context): string {
  // A request that was made inside the program (a test) has no socket.
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return '127.0.0.1';
  return getConnInfo(c).remote.address ?? 'unknown';
}

/** An IPv4 address that came over an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}

/** One household or office has a whole /64 of IPv6 to itself. */
function prefixOf(address: string): string {
  if (!address.includes(':')) return address;
  const [left = '', right = ''] = address.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right.split(':').filter(Boolean);
  const middle = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...middle, ...tail].slice(0, 4).join(':');
}
