import { readPlanUpload } from '#app/read-plan-upload.ts';
import { CHAT_LIMITS } from '#app/upload/limits.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { samplePlan } from './sample-plan.ts';

export const sample = JSON.parse(samplePlan) as PlanDocument;

export const readInChat = (bytes: Uint8Array) => readPlanUpload(bytes, CHAT_LIMITS);

/** The plan of a file; throws when it is none. */
export async function planIn(bytes: Uint8Array) {
  const came = await readInChat(bytes);
  if (came.read !== 'plan') throw new Error(JSON.stringify(came));
  return { document: came.plan.document, notes: came.notes };
}

/** `cell: code` of everything that is wrong with a file; throws when nothing is, or when it is not read at all. */
export async function wrongIn(bytes: Uint8Array): Promise<readonly string[]> {
  const came = await readInChat(bytes);
  if (came.read !== 'problems') throw new Error(JSON.stringify(came));
  return came.problems.map((one) => `${'cell' in one ? one.cell : one.line}: ${one.reason.code}`);
}

/** Why a file is not read; what came of it where it is. */
export async function refusalOf(bytes: Uint8Array, limits = CHAT_LIMITS): Promise<string> {
  const came = await readPlanUpload(bytes, limits);
  return came.read === 'refused' ? came.refusal.code : came.read;
}
