import type { Facts, Need } from '../facts.ts';
import type { Answer, Question } from '../question.ts';
import type { AreaDraft } from './draft.ts';
import * as committee from '../committee/question.ts';
import * as importing from '../import/question.ts';
import * as indicators from '../indicators/question.ts';
import * as secretariat from '../secretariat/question.ts';
import * as voice from '../voice/question.ts';

export function isOfArea(draft: { readonly kind: string }): draft is AreaDraft {
  return ['voice', 'committee', 'secretariat', 'indicators', 'import'].includes(draft.kind);
}

/** The asking side of the areas' dialogues; the answering side stands in answer.ts. */
export function questionOfArea(draft: AreaDraft, facts: Facts): Question {
  switch (draft.kind) {
    case 'voice':
      return voice.questionOfVoice(draft, facts);
    case 'committee':
      return committee.questionOfCommittee(draft, facts);
    case 'secretariat':
      return secretariat.questionOfSecretariat(draft, facts);
    case 'indicators':
      return indicators.questionOfIndicator(draft, facts);
    case 'import':
      return importing.questionOfImport(draft, facts);
    default:
      return draft satisfies never;
  }
}

export function keyOfArea(draft: AreaDraft): string {
  switch (draft.kind) {
    case 'voice':
      return voice.keyOfVoice(draft);
    case 'committee':
      return committee.keyOfCommittee(draft);
    case 'secretariat':
      return secretariat.keyOfSecretariat(draft);
    case 'indicators':
      return indicators.keyOfIndicator(draft);
    case 'import':
      return importing.keyOfImport(draft);
    default:
      return draft satisfies never;
  }
}

export function isAreaPossible(draft: AreaDraft, facts: Facts): boolean {
  switch (draft.kind) {
    case 'voice':
      return voice.isVoicePossible(draft, facts);
    case 'committee':
      return committee.isCommitteePossible(draft, facts);
    case 'secretariat':
      return secretariat.isSecretariatPossible(draft, facts);
    case 'indicators':
      return indicators.isIndicatorPossible(draft, facts);
    case 'import':
      return importing.isImportPossible(draft, facts);
    default:
      return draft satisfies never;
  }
}

export function isAreaWorthKeeping(draft: AreaDraft): boolean {
  switch (draft.kind) {
    case 'voice':
      return voice.isVoiceWorthKeeping(draft);
    case 'committee':
      return committee.isCommitteeWorthKeeping(draft);
    case 'secretariat':
      return secretariat.isSecretariatWorthKeeping(draft);
    case 'indicators':
      return indicators.isIndicatorWorthKeeping(draft);
    case 'import':
      return importing.isImportWorthKeeping(draft);
    default:
      return draft satisfies never;
  }
}

export function backInArea(draft: AreaDraft): AreaDraft | undefined {
  switch (draft.kind) {
    case 'voice':
      return voice.backInVoice(draft);
    case 'committee':
      return committee.backInCommittee(draft);
    case 'secretariat':
      return secretariat.backInSecretariat(draft);
    case 'indicators':
      return indicators.backInIndicator(draft);
    case 'import':
      return importing.backInImport(draft);
    default:
      return draft satisfies never;
  }
}

export function skipInArea(draft: AreaDraft): string | undefined {
  switch (draft.kind) {
    case 'voice':
      return voice.skipInVoice(draft);
    case 'committee':
      return committee.skipInCommittee(draft);
    case 'secretariat':
      return secretariat.skipInSecretariat(draft);
    case 'indicators':
      return indicators.skipInIndicator(draft);
    case 'import':
      return importing.skipInImport(draft);
    default:
      return draft satisfies never;
  }
}

export function needsOfAreaAnswer(draft: AreaDraft, given: Answer, facts: Facts): readonly Need[] {
  switch (draft.kind) {
    case 'voice':
      return voice.needsOfVoiceAnswer(draft, given, facts);
    case 'committee':
      return committee.needsOfCommitteeAnswer(draft, given, facts);
    case 'secretariat':
      return secretariat.needsOfSecretariatAnswer(draft, given, facts);
    case 'indicators':
      return indicators.needsOfIndicatorAnswer(draft, given, facts);
    case 'import':
      return importing.needsOfImportAnswer(draft, given, facts);
    default:
      return draft satisfies never;
  }
}
