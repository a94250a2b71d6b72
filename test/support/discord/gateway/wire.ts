import { constants, createDeflate } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';
import type { WebSocket } from 'ws';
import type { Json } from '../types.ts';

/**
 * How payloads go out: as text, or through one zlib stream when the address asks for it.
 * https://discord.com/developers/docs/events/gateway#transport-compression
 */
export function openWire(socket: WebSocket, compression: string | null): (payload: Json) => void {
  if (compression !== 'zlib-stream') return (payload) => socket.send(JSON.stringify(payload));
  const deflate = createDeflate({ readableHighWaterMark: 1024 * 1024 } as ZlibOptions);
  let last = Promise.resolve();
  const compress = (payload: Json) =>
    new Promise<void>((done) => {
      deflate.write(JSON.stringify(payload));
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        socket.send(deflate.read() as Buffer);
        done();
      });
    });
  // One after the other: a frame holds one payload.
  return (payload) => {
    last = last.then(() => compress(payload));
  };
}
