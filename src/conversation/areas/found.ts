import type { CommitteeFound } from '../committee/found.ts';
import type { ImportFound, ImportNeed } from '../import/found.ts';
import type { IndicatorFound } from '../indicators/found.ts';
import type { SecretariatFound } from '../secretariat/found.ts';
import type { VoiceFound } from '../voice/found.ts';
import type { CommitteeNeed } from '../committee/found.ts';
import type { IndicatorNeed } from '../indicators/found.ts';
import type { SecretariatNeed } from '../secretariat/found.ts';
import type { VoiceNeed } from '../voice/found.ts';

export type AreaNeed = VoiceNeed | CommitteeNeed | SecretariatNeed | IndicatorNeed | ImportNeed;
/** At most one need of an area in a turn. */
export type AreaFindings = {
  readonly voice?: VoiceFound;
  readonly committee?: CommitteeFound;
  readonly secretariat?: SecretariatFound;
  readonly indicators?: IndicatorFound;
  readonly import?: ImportFound;
};
