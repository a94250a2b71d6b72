import { checkTimeZone } from '#app/check-time-zone.ts';
import { startDelivery } from '#app/deliver.ts';
import { startHeartbeat } from '#app/heartbeat.ts';
import { inviteDemonstration } from '#app/demonstration.ts';
import type { DemonstrationCode } from '#app/demonstration.ts';
import { makeLetter } from '#app/digest-letter.ts';
import { makeDocument } from '#app/documents.ts';
import { receive } from '#app/receive.ts';
import type { Log, Services } from '#app/services.ts';
import type { Inbound } from '#chat/inbound.ts';
import type { Platform } from '#chat/message.ts';
import { startMetrics } from '#http/metrics.ts';
import { startLimits } from '#http/limits.ts';
import { listen } from '#http/listen.ts';
import { createHttp } from '#http/server.ts';
import { webPorts } from '#http/web-ports.ts';
import { endEveryInstance } from '#store/instances.ts';
import { playPast } from '#invented-past/play.ts';
import type { Playing } from '#invented-past/play.ts';
import { jobsFor, startJobs } from '#jobs/schedule.ts';
import { connectWeb } from '../adapters/web/connect.ts';
import { connectChats } from './chats.ts';
import { serveControl } from './cli/control/serve.ts';
import { systemClock } from './clock.ts';
import { addressOf } from './config.ts';
import type { Config } from './config.ts';
import { openProgram, placesOf, whereabouts } from './program.ts';

export type App = {
  /** Where people reach it; without a final slash. */
  readonly publicUrl: string;
  /** One-time codes of the demonstration's people; none on a database of one's own. */
  readonly demonstration: readonly DemonstrationCode[];
  /** Ends what was begun: no new requests, those at work finished, then the rest. */
  stop(): Promise<void>;
};

/** Milliseconds for the requests that are being answered when the program is told to end. */
const LAST_CALL = 5_000;

/**
 * The composition root: puts everything together and starts it. When something cannot be started, what was
 * started before it is ended again. With `past` a new embedded database begins with an invented one.
 */
export async function startApp(config: Config, log: Log, past?: Omit<Playing, 'jobs'>): Promise<App> {
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end();
  };
  try {
    // Another start, or a command, may be at its end just now; who really works there does so for longer.
    const program = await openProgram({
      where: whereabouts(config, 2_000),
      config,
      clock: systemClock,
      log,
      ...(past && { seed: (services) => playPast(services, { ...past, jobs: jobsFor(config) }) }),
    });
    started.push(() => program.close());
    if (program.embedded) await endEveryInstance(program.services.db);
    const heartbeat = await startHeartbeat(program.services);
    started.push(() => heartbeat.stop());
    const services: Services = {
      ...program.services,
      deliver: (rows) => delivery.deliver(rows),
      places: () => placesOf(config, publicUrl, nameOn('telegram')),
    };
    let publicUrl = config.publicUrl ?? addressOf(config.host, config.port);
    const metrics = startMetrics();
    const hear = async (inbound: Inbound) => {
      const begun = performance.now();
      const received = await receive(services, inbound);
      metrics.turn(inbound.from.platform, received.outcome, (performance.now() - begun) / 1_000);
      return received;
    };
    const options = {
      secure: config.publicUrl?.startsWith('https:') ?? false,
      trustedProxies: config.trustedProxies,
    };
    const limits = startLimits();
    const web = connectWeb(webPorts(services, hear, limits, options));
    const chats = connectChats(config, services, hear);
    const nameOn = (name: Platform) => chats.find(({ platform }) => platform.platform === name)?.name();
    const platforms = [web.platform, ...chats.map(({ platform }) => platform)];
    const delivery = startDelivery(
      services,
      platforms,
      { document: (row) => makeDocument(services, row), letter: (row) => makeLetter(services, row) },
      ({ address }, fate) => metrics.delivery(address.platform, fate),
    );
    started.push(() => delivery.stop());
    for (const chat of chats) started.push(() => chat.settle());

    const http = createHttp({
      services,
      limits,
      chat: web.app,
      chats,
      publicUrl: config.publicUrl,
      metrics,
      metricsToken: config.metricsToken,
      ...options,
    });
    const listening = await listen(http.fetch, config);
    publicUrl = config.publicUrl ?? addressOf(config.host, listening.port);
    started.push(() => {
      web.stop();
      return listening.stop(LAST_CALL);
    });

    for (const chat of chats) {
      await chat.start();
      started.push(() => chat.stop());
    }

    if (config.databaseUrl === undefined) {
      const control = await serveControl({ services, config, publicUrl, log });
      started.push(() => control.stop());
    }
    const demonstration = program.embedded ? await inviteDemonstration(services) : [];
    await checkTimeZone(services);
    const jobs = startJobs(services, jobsFor(config));
    started.push(() => jobs.stop());
    return { publicUrl, demonstration, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
