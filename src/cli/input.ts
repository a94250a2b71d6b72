import { createInterface } from 'node:readline';

export type Input = {
  readonly interactive: boolean;
  /** Undefined at the end. */
  nextLine(): Promise<string | undefined>;
  close(): void;
};

/** Standard input, touched only when the first line is asked for. */
export function openInput(): Input {
  return process.stdin.isTTY ? typedInput() : playedInput();
}

function typedInput(): Input {
  let terminal: ReturnType<typeof createInterface> | undefined;
  // Lines can come faster than they are asked for, when several are pasted.
  const waiting: string[] = [];
  let ended = false;
  let wake = () => {};
  const open = () =>
    createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
      .on('line', (line) => {
        waiting.push(line);
        wake();
      })
      .on('close', () => {
        process.stdout.write('\n');
        ended = true;
        wake();
      });
  return {
    interactive: true,
    async nextLine() {
      terminal ??= open();
      if (waiting.length === 0 && !ended) {
        terminal.prompt();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift();
    },
    close: () => terminal?.close(),
  };
}

function playedInput(): Input {
  let lines: AsyncGenerator<string> | undefined;
  return {
    interactive: false,
    async nextLine() {
      lines ??= linesOf(process.stdin);
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
    close: () => void process.stdin.destroy(),
  };
}

/**
 * Lines of a file, however odd: CRLF, no final newline, any length, bytes that are not UTF-8 (shown as U+FFFD).
 * Node's readline also ends a line at U+2028 and at a lone CR, which may stand inside of what somebody wrote.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  const take = () => {
    const line = Buffer.concat(parts);
    parts = [];
    return new TextDecoder().decode(line.at(-1) === CR ? line.subarray(0, -1) : line);
  };
  for await (const piece of input) {
    let rest = Buffer.from(piece);
    for (let end = rest.indexOf(LF); end >= 0; end = rest.indexOf(LF)) {
      parts.push(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  }
  if (parts.length > 0) yield take();
}

const LF = 10;
const CR = 13;
