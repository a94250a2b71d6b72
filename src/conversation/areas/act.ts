import type { CommitteeAct } from '../committee/act.ts';
import type { ImportAct } from '../import/act.ts';
import type { IndicatorAct } from '../indicators/act.ts';
import type { SecretariatAct } from '../secretariat/act.ts';
import type { VoiceAct } from '../voice/act.ts';

export type AreaAct = VoiceAct | CommitteeAct | SecretariatAct | IndicatorAct | ImportAct;
