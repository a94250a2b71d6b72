import type { Log } from '#app/services.ts';

export const silentLog: Log = { info() {}, warn() {}, error() {} };
