import type { Json, RecordText } from './chain.ts';
import { textHash } from './chain.ts';
import type { Evidence, NewUpdate, UpdateTexts } from './update.ts';
import { UPDATE_TEXTS } from './update.ts';

/** Texts of an entry by name: those of the update, and `evidence.0` … for links and the names of files. */
export type SaltedTexts = { readonly [name: string]: RecordText };

/** What is hashed of a piece of evidence beside its text. */
export type EvidenceContent =
  | { readonly kind: 'link' }
  | { readonly kind: 'file'; readonly sha256: string; readonly type: string; readonly size: number };

export type BaselineContent = {
  readonly kind: 'baseline';
  readonly id: string;
  readonly plan: string;
  readonly activity: string;
  readonly at: string;
  readonly band: string;
  readonly progress: number;
  readonly weight: number;
};

export type UpdateContent = {
  readonly kind: 'update';
  readonly id: string;
  readonly plan: string;
  readonly activity: string;
  /** ISO instant. */
  readonly at: string;
  /** Pseudonym of who wrote it. */
  readonly author: string;
  readonly channel: string;
  readonly band: string;
  readonly progress: number;
  readonly base: number;
  readonly supersedes: string | null;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  readonly evidence: readonly EvidenceContent[];
};

type Decided = {
  readonly id: string;
  readonly plan: string;
  readonly activity: string;
  /** ISO instant. */
  readonly at: string;
  /** Pseudonym of who decided. */
  readonly author: string;
  readonly channel: string;
};

/** What changes a figure and is no update. Each has one text: `reason`. */
export type DecisionContent =
  /** `base`: the entry that stood when it was decided. */
  | (Decided & { readonly kind: 'weight'; readonly base: number; readonly weight: number })
  | (Decided & { readonly kind: 'withdrawal' | 'restoration'; readonly base: number })
  | (Decided & {
      readonly kind: 'addition';
      readonly band: string;
      readonly progress: number;
      readonly weight: number;
    });

export type EntryContent = BaselineContent | UpdateContent | DecisionContent;
export type EntryKind = EntryContent['kind'];

/** What the chain covers of an entry: everything, each text by its salted hash. */
export function contentOf(entry: EntryContent, texts: SaltedTexts): { readonly [name: string]: Json } {
  const hashes = Object.entries(texts).map(([name, text]) => [
    name,
    'text' in text ? textHash(text.salt, text.text) : text.withheld,
  ]);
  return { ...entry, texts: Object.fromEntries(hashes) as Record<string, string> };
}

/** The texts of an update, each with a salt of its own. */
export function saltedTexts(
  { texts, evidence }: Pick<NewUpdate, 'texts' | 'evidence'>,
  newSalt: () => string,
): SaltedTexts {
  const salted: Record<string, RecordText> = {};
  for (const name of UPDATE_TEXTS) {
    const text = texts[name];
    if (text) salted[name] = { salt: newSalt(), text };
  }
  evidence.forEach((piece, index) => {
    salted[`evidence.${index}`] = { salt: newSalt(), text: piece.kind === 'link' ? piece.url : piece.name };
  });
  return salted;
}

export function evidenceContent(evidence: readonly Evidence[]): readonly EvidenceContent[] {
  return evidence.map((piece) =>
    piece.kind === 'link'
      ? { kind: 'link' }
      : { kind: 'file', sha256: piece.sha256, type: piece.type, size: piece.size },
  );
}

/** Back from how an entry is stored: the texts that may be read. */
export function readableTexts(texts: SaltedTexts): UpdateTexts {
  return Object.fromEntries(
    UPDATE_TEXTS.flatMap((name) => {
      const text = texts[name];
      return text && 'text' in text ? [[name, text.text]] : [];
    }),
  );
}

/** Back from how an entry is stored: the evidence that may be shown. */
export function readableEvidence(
  evidence: readonly EvidenceContent[],
  texts: SaltedTexts,
): readonly Evidence[] {
  return evidence.flatMap((piece, index): Evidence[] => {
    const text = texts[`evidence.${index}`];
    if (!text || !('text' in text)) return [];
    return piece.kind === 'link' ? [{ kind: 'link', url: text.text }] : [{ ...piece, name: text.text }];
  });
}
