import { statfs } from 'node:fs/promises';
import type { Config } from '../../config.ts';
import { look, ok, wrong } from './finding.ts';
import type { Finding } from './finding.ts';

const GIGABYTE = 1024 ** 3;
/** Below this somebody should look; below a tenth of it a few files of evidence are enough to fill it. */
const ENOUGH = 2 * GIGABYTE;

type Installed = Pick<
  Config,
  'databaseUrl' | 'dataDir' | 'publicUrl' | 'trustedProxies' | 'metricsToken' | 'telegram' | 'discord'
>;

/** Where it is installed: room on the disk, how people reach it, who watches it. */
export async function examineInstallation(config: Installed): Promise<readonly Finding[]> {
  return [
    ...(config.databaseUrl === undefined ? await examineDisk(config.dataDir) : []),
    ...examineAddress(config),
    config.metricsToken === undefined
      ? ok('Metrics', 'off (METRICS_TOKEN is not set)')
      : ok('Metrics', 'at /metrics, for who has METRICS_TOKEN'),
  ];
}

/** The embedded database's own disk; that of a PostgreSQL is seen on its machine. */
async function examineDisk(folder: string): Promise<readonly Finding[]> {
  const disk = await statfs(folder).catch(() => undefined);
  // Not there yet: nothing was kept so far.
  if (!disk) return [];
  const free = disk.bavail * disk.bsize;
  const says = `${(free / GIGABYTE).toFixed(1)} GB are free in ${folder}`;
  if (free >= ENOUGH) return [ok('Disk', says)];
  return free >= ENOUGH / 10
    ? [look('Disk', `only ${says}: make room soon.`)]
    : [wrong('Disk', `only ${says}: make room now, or nothing can be kept any more.`)];
}

function examineAddress({ publicUrl, trustedProxies, telegram, discord }: Installed): readonly Finding[] {
  if (publicUrl?.startsWith('https:'))
    return [
      trustedProxies.length > 0
        ? ok('Address', `${publicUrl}, behind ${trustedProxies.join(', ')}`)
        : look(
            'Address',
            `${publicUrl}, but TRUSTED_PROXIES is not set: everybody behind the proxy counts as one visitor.`,
          ),
    ];
  if (!telegram && !discord) return [ok('Address', publicUrl ?? 'this machine (PUBLIC_URL is not set)')];
  return [
    look(
      'Address',
      publicUrl === undefined
        ? 'PUBLIC_URL is not set: links in chats lead to this machine, and nobody else can open them.'
        : `PUBLIC_URL is not https (${publicUrl}): sign-in links in chats can be read on their way.`,
    ),
  ];
}
