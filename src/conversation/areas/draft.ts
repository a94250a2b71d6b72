import { CommitteeDraft } from '../committee/draft.ts';
import { ImportDraft } from '../import/draft.ts';
import { IndicatorDraft } from '../indicators/draft.ts';
import { SecretariatDraft } from '../secretariat/draft.ts';
import { VoiceDraft } from '../voice/draft.ts';

export const AREA_DRAFTS = [
  VoiceDraft,
  CommitteeDraft,
  SecretariatDraft,
  IndicatorDraft,
  ImportDraft,
] as const;
export type AreaDraft = VoiceDraft | CommitteeDraft | SecretariatDraft | IndicatorDraft | ImportDraft;
