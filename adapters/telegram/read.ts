import type { Update } from 'telegraf/types';
import type { Arrival, ChatPorts, Reader } from '#chat/arrival.ts';
import type { Inbound, InboundContent, InboundFile, Unkept } from '#chat/inbound.ts';
import type { Api } from './call.ts';
import { reasonOf } from './failure.ts';
import { fetchFile } from './fetch-file.ts';
import type { Me, Meaning } from './meaning.ts';
import { chatOf, parse } from './parse.ts';

type Files = Extract<Meaning, { kind: 'files' }>;

/** An update as it is stored; undefined when it means nothing to us: what others say in a group is not kept. */
export function arrivalOf(update: Update, me: Me): Arrival | undefined {
  const chat = chatOf(update);
  if (chat === undefined || !parse(update, me)) return undefined;
  return { id: String(update.update_id), chat, payload: update };
}

/**
 * Reads what was stored. `who` throws while we do not know our own name: then it must come again. `track` keeps
 * hold of what is not waited for.
 */
export function startReader(
  api: Api,
  ports: ChatPorts,
  who: () => Me,
  track: (work: Promise<unknown>) => unknown,
): Reader {
  /** Best effort: without it the button only goes on turning for a while. */
  const acknowledge = (callback: string) =>
    track(
      api
        .call('answerCallbackQuery', { callback_query_id: callback })
        .catch((error: unknown) => ports.log.info({ why: reasonOf(error) }, 'a press was not acknowledged')),
    );

  const act = async (meaning: Exclude<Meaning, Files>): Promise<void> => {
    switch (meaning.kind) {
      case 'inbound':
        return ports.receive(meaning.inbound);
      case 'pressed':
        acknowledge(meaning.callback);
        return meaning.inbound ? ports.receive(meaning.inbound) : undefined;
      case 'moved':
        return ports.moveChat(meaning.from, meaning.to);
      case 'reachable':
        return ports.markReachable(meaning.chat, meaning.reachable);
      default:
        return meaning satisfies never;
    }
  };

  return {
    async read(arrivals) {
      const me = who();
      const meanings = arrivals.flatMap(({ payload }) => parse(payload as Update, me) ?? []);
      for (const meaning of meanings) if (meaning.kind !== 'files') await act(meaning);
      await readFiles(
        meanings.filter((meaning) => meaning.kind === 'files'),
        api,
        ports,
      );
    },
    albumOf({ payload }) {
      const { message } = payload as { message?: { media_group_id?: string } };
      return message?.media_group_id;
    },
  };
}

/** The files of one message, or of all messages of an album, as one answer; and one for each that was refused. */
async function readFiles(album: readonly Files[], api: Api, ports: ChatPorts): Promise<void> {
  const kept: InboundFile[] = [];
  const refused: { readonly inbound: Files['inbound']; readonly why: Unkept }[] = [];
  for (const { inbound, files } of album) {
    for (const file of files) {
      const result = await fetchFile(api, ports, file);
      if ('refused' in result) refused.push({ inbound, why: result.refused });
      else kept.push(result);
    }
  }
  const whole = album.find(({ inbound }) => !refused.some((it) => it.inbound === inbound)) ?? album[0];
  if (whole && kept.length > 0) {
    const text = album.flatMap((it) => it.text || []).join('\n');
    await ports.receive(withContent(whole.inbound, { kind: 'attached', files: kept, text }));
  }
  for (const { inbound, why } of refused) await ports.receive(withContent(inbound, { kind: 'unkept', why }));
}

function withContent(inbound: Files['inbound'], content: InboundContent): Inbound {
  return { ...inbound, content };
}
