import type { Arrival, ChatPorts, Reader } from '#chat/arrival.ts';
import type { FilledIn, InboundContent, InboundFile, Unkept } from '#chat/inbound.ts';
import { fetchFile } from './fetch-file.ts';
import type { Kept, KeptField, KeptMessage, RemoteFile } from './kept.ts';
import { formTurn, frameOf, pressedData } from './parse.ts';

type KeptFiles = { readonly files: readonly InboundFile[]; readonly refused: readonly Unkept[] };

/** Reads what was stored: has its files fetched and kept, and what it says received. */
export function startReader(ports: Pick<ChatPorts, 'receive' | 'keepFile'>): Reader {
  const keepFiles = async (remote: readonly RemoteFile[]): Promise<KeptFiles> => {
    const files: InboundFile[] = [];
    const refused: Unkept[] = [];
    for (const file of remote) {
      const bytes = await fetchFile(file);
      const kept =
        typeof bytes === 'string' ? { refused: bytes } : await ports.keepFile({ name: file.name, bytes });
      if ('refused' in kept) refused.push(kept.refused);
      else files.push(kept);
    }
    return { files, refused };
  };

  const contents = async (kept: Kept): Promise<readonly InboundContent[]> => {
    switch (kept.kind) {
      case 'edit':
        return [{ kind: 'edited', message: `m${kept.id}`, text: kept.text }];
      case 'command':
        return [{ kind: 'said', text: kept.text }];
      case 'component':
        return [pressedData(kept.data)];
      case 'form':
        return filled(formTurn(kept.data), kept.fields);
      case 'message':
        return said(kept);
      default:
        return kept satisfies never;
    }
  };

  const said = async ({ text, files: remote, other }: KeptMessage): Promise<readonly InboundContent[]> => {
    // A voice message is a file as well, but none that can be read.
    if (other) return [{ kind: 'unsupported', what: other }];
    if (remote.length === 0) return [{ kind: 'said', text }];
    const { files, refused } = await keepFiles(remote);
    if (files.length > 0) return [{ kind: 'attached', files, text }, ...unkept(refused)];
    return [...(text.trim() === '' ? [] : [{ kind: 'said', text } as const]), ...unkept(refused)];
  };

  const filled = async (
    turn: number | undefined,
    fields: readonly KeptField[],
  ): Promise<readonly InboundContent[]> => {
    if (turn === undefined) return [pressedData('')];
    const answers: FilledIn[] = [];
    const refused: Unkept[] = [];
    for (const field of fields) {
      if ('text' in field) {
        if (field.text.trim() !== '') answers.push(field);
        continue;
      }
      const kept = await keepFiles(field.files);
      refused.push(...kept.refused);
      if (kept.files.length > 0) answers.push({ id: field.id, files: kept.files });
    }
    return [{ kind: 'filled', turn, answers }, ...unkept(refused)];
  };

  return {
    async read(arrivals: readonly Arrival[]) {
      for (const { payload } of arrivals) {
        const kept = payload as Kept;
        for (const [index, content] of (await contents(kept)).entries()) {
          // The first turn has the place and the name of the message; what follows from it stands beside it.
          const { on, ...frame } = frameOf(kept);
          await ports.receive(
            index === 0
              ? { ...frame, ...(on ? { on } : {}), content }
              : { ...frame, message: `${frame.message}.${index}`, content },
          );
        }
      }
    },
  };
}

/** Each reason once, however many files it kept out. */
function unkept(refused: readonly Unkept[]): readonly InboundContent[] {
  return [...new Set(refused)].map((why) => ({ kind: 'unkept', why }));
}
