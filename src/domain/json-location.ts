// oxlint-disable-next-line import/default -- Node runs its CommonJS form, whose exports are one default.
import jsonc from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { JsonPath, PlanReason, SyntaxFault } from './plan-problem.ts';
import { shownKey } from './plan-problem.ts';

/** A JSON text whose places are known. */
export type LocatedJson = {
  readonly value: unknown;
  /** Keys that stand twice in one object: JSON readers silently keep the last. */
  readonly keysTwice: readonly JsonFault[];
  /** The line of a path, or of the nearest thing around it. Counted from 1. */
  readonly lineOf: (path: JsonPath) => number;
};

/** Something wrong with the text itself. Of several syntax faults in one line the first is kept: the others follow. */
export type JsonFault = { readonly path: JsonPath; readonly line: number; readonly reason: PlanReason };

const FAULTS: Readonly<Record<string, SyntaxFault>> = {
  ValueExpected: 'value',
  PropertyNameExpected: 'name',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text',
  InvalidUnicode: 'text',
  InvalidEscapeCharacter: 'text',
  InvalidCharacter: 'text',
  InvalidNumberFormat: 'number',
  UnexpectedEndOfNumber: 'number',
};

/** Reads strict JSON (no comments, no trailing commas). `text` is without a byte order mark. */
export function locateJson(
  text: string,
): { readonly json: LocatedJson } | { readonly faults: readonly JsonFault[] } {
  const lineAt = lineCounter(text);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = jsonc.parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // The parser descends by recursion: a million brackets end the stack, and nothing else does.
    if (error instanceof RangeError) return { faults: [{ path: [], line: 1, reason: { code: 'too-deep' } }] };
    throw error;
  }
  if (!root || errors.length > 0) return { faults: faultsOf(text, errors, lineAt) };
  const whole = root;
  return {
    json: {
      value: JSON.parse(text),
      keysTwice: keysTwice(whole, lineAt),
      lineOf: (path) => lineAt(offsetOf(whole, path)),
    },
  };
}

function faultsOf(
  text: string,
  errors: readonly ParseError[],
  lineAt: (offset: number) => number,
): JsonFault[] {
  const byLine = new Map<number, JsonFault>();
  for (const { error, offset } of errors.slice(0, 1000)) {
    const line = lineAt(offset);
    if (byLine.has(line)) continue;
    const fault = FAULTS[jsonc.printParseErrorCode(error)] ?? 'symbol';
    // Finding a path reads the text up to there: done for as many faults as a person mends at a time.
    const path = byLine.size < 20 ? jsonc.getLocation(text, offset).path : [];
    byLine.set(line, { path, line, reason: { code: 'syntax', values: { fault } } });
  }
  return [...byLine.values()];
}

function offsetOf(root: Node, path: JsonPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = jsonc.findNodeAtLocation(root, path.slice(0, length));
    // The line of a member is that of its key.
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

function keysTwice(root: Node, lineAt: (offset: number) => number): JsonFault[] {
  const faults: JsonFault[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const children = node.children ?? [];
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of children) {
        const name = String(property.children?.[0]?.value);
        if (seen.has(name)) {
          const path = [...jsonc.getNodePath(node), name];
          const reason: PlanReason = { code: 'key-twice', values: { name: shownKey(name) } };
          faults.push({ path, line: lineAt(property.offset), reason });
        }
        seen.add(name);
      }
    }
    for (const child of children) waiting.push(child);
  }
  return faults;
}

/** Offset → line, for `\n`, `\r\n` and `\r`. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
