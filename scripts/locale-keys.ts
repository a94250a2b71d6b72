/**
 * Writes src/i18n/keys.ts from the French sentences in locales, so that the compiler knows each sentence and its values.
 * `npm run locales` writes; with `--check` it only says whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, Visitor } from '@fluent/syntax';
import type { VariableReference } from '@fluent/syntax';
import { sentencesOf } from '#i18n/sentences.ts';

class Variables extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

/** Key → names of its variables, sorted; for one file of sentences. Throws on what Fluent cannot read. */
export function messagesOf(source: string): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const entry of parse(source, {}).body) {
    if (entry.type === 'Junk') throw new Error(`Not readable as Fluent: ${entry.content.slice(0, 120)}`);
    if (entry.type !== 'Message') continue;
    if (messages.has(entry.id.name)) throw new Error(`Written twice: ${entry.id.name}`);
    const variables = new Variables();
    variables.visit(entry);
    messages.set(entry.id.name, [...variables.names].sort());
  }
  return messages;
}

export function keysFile(messages: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...messages].map(
    ([key, names]) =>
      `  '${key}': ${names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ')};`,
  );
  return [
    '// Written by `npm run locales` from the French sentences in locales. Do not edit.',
    '',
    '/** Each sentence and the names of its values. */',
    'export type Messages = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const target = new URL('../src/i18n/keys.ts', import.meta.url);
  const written = keysFile(messagesOf(sentencesOf('fr')));
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== written) {
      console.error(
        'src/i18n/keys.ts is not what the French sentences in locales say: run `npm run locales`.',
      );
      process.exitCode = 1;
    }
  } else {
    writeFileSync(target, written);
  }
}
