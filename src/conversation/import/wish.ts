import type { InboundFile } from '#chat/inbound.ts';
import { isTableType } from '#domain/file-types.ts';
import type { Facts, Need } from '../facts.ts';
import type { Who } from '../who.ts';

/** A plan from a file: how that is done, and a file that was sent for it. */
export type ImportWish = { readonly area: 'import' } & (
  | { readonly wish: 'how' }
  | { readonly wish: 'check'; readonly file: InboundFile }
  | { readonly wish: 'several' }
);

/** Who may; closed. Of a known plan, its own coordinators: that is looked at with what is found. */
export const MAY_IMPORT: { readonly [wish in ImportWish['wish']]: Who } = {
  how: 'coordinator',
  check: 'coordinator',
  several: 'coordinator',
};

/** What a standing button of these means; undefined for any other, or a forged one. */
export function importOfButton(verb: string, _target: string): ImportWish | undefined {
  return verb === 'import' ? { area: 'import', wish: 'how' } : undefined;
}

/** What a coordinator's files are sent for when no question waits for them; undefined for what is no plan's file. */
export function importOfFiles(
  files: readonly InboundFile[],
  { roles }: Pick<Facts, 'roles'>,
): ImportWish | undefined {
  if (!roles.includes('coordinator') || !files.some(({ type }) => isTableType(type))) return undefined;
  const [file] = files;
  return file && files.length === 1
    ? { area: 'import', wish: 'check', file }
    : { area: 'import', wish: 'several' };
}

/** What has to be read for it. */
export function needsOfImport(wish: ImportWish, _facts: Facts): readonly Need[] {
  if (wish.wish !== 'check') return [];
  const { sha256, name } = wish.file;
  return [{ kind: 'import', ask: { of: 'check', file: { sha256, name } } }];
}
