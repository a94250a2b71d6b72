import type { Services } from '#app/services.ts';
import { Failure } from '../../src/cli/command.ts';
import type { CommandContext } from '../../src/cli/command.ts';
import { readConfig } from '../../src/config.ts';

/** What a command is given, with everything it prints kept. Without services, asking for them fails the test. */
export function fakeContext(
  options: {
    readonly services?: Services;
    readonly lines?: readonly string[];
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly interactive?: boolean;
  } = {},
) {
  const printed = { out: '', err: '' };
  const written = new Map<string, string | Uint8Array>();
  const waiting = [...(options.lines ?? [])];
  const context: CommandContext = {
    config: readConfig({}),
    publicUrl: 'http://127.0.0.1:3000',
    interactive: options.interactive ?? false,
    async services() {
      if (!options.services) throw new Error('The database was opened');
      return options.services;
    },
    write: (text) => {
      printed.out += text;
    },
    out: (line) => {
      printed.out += `${line}\n`;
    },
    err: (line) => {
      printed.err += `${line}\n`;
    },
    nextLine: async () => waiting.shift(),
    async readFile(path) {
      const file = options.files?.[path];
      if (file === undefined) throw new Failure(`ENOENT: no such file or directory, open '${path}'`);
      return Buffer.from(file);
    },
    async writeFile(path, content) {
      written.set(path, content);
    },
    async appendFile(path, content) {
      written.set(path, Buffer.concat([Buffer.from(written.get(path) ?? ''), content]));
    },
    async renameFile(from, to) {
      const content = written.get(from);
      if (content === undefined) throw new Failure(`ENOENT: no such file or directory, rename '${from}'`);
      written.delete(from);
      written.set(to, content);
    },
    async makeFolder() {},
  };
  return { context, printed, written };
}
