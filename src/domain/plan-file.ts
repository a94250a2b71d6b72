import type { z } from 'zod';
import type { JsonFault, LocatedJson } from './json-location.ts';
import { locateJson } from './json-location.ts';
import { contradictionsIn } from './plan-consistency.ts';
import { planDocument } from './plan-document.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanFinding, PlanProblem, PlanReason } from './plan-problem.ts';
import { shownKey, shownPath } from './plan-problem.ts';

export type PlanFile = {
  readonly document: PlanDocument;
  /** Whether the text ended in a line feed: the export then does too. */
  readonly finalNewline: boolean;
  /** Gives findings their lines in this file. */
  readonly locate: (findings: readonly PlanFinding[]) => readonly PlanProblem[];
};

/** Reads a plan file: the plan, or everything that is wrong with it, in the order of the lines. Never throws. */
export function readPlanFile(
  text: string,
): { readonly file: PlanFile } | { readonly problems: readonly PlanProblem[] } {
  const located = locateJson(text.replace(/^\ufeff/, ''));
  if ('faults' in located) return { problems: located.faults.map(problemOf) };
  const { json } = located;
  const { document, findings } = checkPlan(json.value);
  const problems = [...json.keysTwice.map(problemOf), ...locate(json, findings)];
  if (problems.length > 0 || !document) return { problems: problems.sort((a, b) => a.line - b.line) };
  return {
    file: {
      document,
      finalNewline: text.endsWith('\n'),
      locate: (found) => locate(json, found).sort((a, b) => a.line - b.line),
    },
  };
}

/** The plan that a value is, with everything that is wrong with it; whatever kind of file it was read from. */
export function checkPlan(value: unknown): {
  readonly document: PlanDocument | undefined;
  readonly findings: readonly PlanFinding[];
} {
  const read = planDocument.safeParse(value, { reportInput: true });
  const findings = [...(read.error?.issues ?? []).flatMap(findingsOf), ...contradictionsIn(value)];
  return { document: findings.length === 0 ? read.data : undefined, findings };
}

function locate(json: LocatedJson, findings: readonly PlanFinding[]): PlanProblem[] {
  return findings.map(({ path, reason }) => ({ path: shownPath(path), line: json.lineOf(path), reason }));
}

function problemOf({ path, line, reason }: JsonFault): PlanProblem {
  return { path: shownPath(path), line, reason };
}

/** The schema refuses by unknown keys, types, choices and our own reasons; another kind must not pass unnoticed. */
function findingsOf(issue: z.core.$ZodIssue): PlanFinding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: [...path, name],
      reason: { code: 'unknown-key', values: { name: shownKey(name) } },
    }));
  }
  // JSON has no undefined: where the schema met one, the key is not there.
  if (issue.input === undefined) return [{ path, reason: { code: 'missing' } }];
  if (issue.code === 'custom') return [{ path, reason: issue.params?.['reason'] as PlanReason }];
  if (issue.code === 'invalid_value') {
    return [{ path, reason: { code: 'not-a-choice', values: { choices: issue.values.join(', ') } } }];
  }
  if (issue.code === 'invalid_type') {
    return [{ path, reason: { code: 'wrong-type', values: { wanted: WANTED[issue.expected] ?? 'text' } } }];
  }
  throw new Error(`No reason for ${issue.code}`);
}

const WANTED: Readonly<Record<string, 'text' | 'number' | 'object' | 'list'>> = {
  string: 'text',
  number: 'number',
  object: 'object',
  array: 'list',
};
