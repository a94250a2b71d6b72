import type { AreaAct } from '#conversation/areas/act.ts';
import type { AreaFindings, AreaNeed } from '#conversation/areas/found.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';
import { isCommitteeForbidden, sampleCommittee } from './areas/committee.ts';
import { isImportForbidden, sampleImport } from './areas/import.ts';
import { isIndicatorForbidden, sampleIndicator } from './areas/indicators.ts';
import { isSecretariatForbidden, sampleSecretariat } from './areas/secretariat.ts';
import { isVoiceForbidden, sampleVoice } from './areas/voice.ts';

export function sampleOfArea(need: AreaNeed): AreaFindings {
  switch (need.kind) {
    case 'voice':
      return { voice: sampleVoice(need.ask) };
    case 'committee':
      return { committee: sampleCommittee(need.ask) };
    case 'secretariat':
      return { secretariat: sampleSecretariat(need.ask) };
    case 'indicators':
      return { indicators: sampleIndicator(need.ask) };
    case 'import':
      return { import: sampleImport(need.ask) };
    default:
      return need satisfies never;
  }
}

export function isForbiddenInArea(
  act: AreaAct,
  roles: readonly Role[],
  own: readonly DeskActivity[],
): boolean {
  switch (act.area) {
    case 'voice':
      return isVoiceForbidden(act, roles, own);
    case 'committee':
      return isCommitteeForbidden(act, roles, own);
    case 'secretariat':
      return isSecretariatForbidden(act, roles, own);
    case 'indicators':
      return isIndicatorForbidden(act, roles, own);
    case 'import':
      return isImportForbidden(act, roles);
    default:
      return act satisfies never;
  }
}
