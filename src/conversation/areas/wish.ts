import type { CommitteeWish } from '../committee/wish.ts';
import { MAY_COMMITTEE, committeeOfButton, needsOfCommittee } from '../committee/wish.ts';
import type { ImportWish } from '../import/wish.ts';
import { MAY_IMPORT, importOfButton, needsOfImport } from '../import/wish.ts';
import type { IndicatorWish } from '../indicators/wish.ts';
import { MAY_INDICATORS, indicatorsOfButton, needsOfIndicator } from '../indicators/wish.ts';
import type { ReportWish } from '../report/wish.ts';
import { MAY_REPORT, reportCommand, reportOfButton } from '../report/wish.ts';
import type { SecretariatWish } from '../secretariat/wish.ts';
import { MAY_SECRETARIAT, secretariatOfButton, needsOfSecretariat } from '../secretariat/wish.ts';
import type { VoiceWish } from '../voice/wish.ts';
import { MAY_VOICE, voiceOfButton, needsOfVoice } from '../voice/wish.ts';
import { committeeCommand, committeeSaid } from '../committee/said.ts';
import { indicatorsCommand, indicatorsSaid } from '../indicators/said.ts';
import { secretariatCommand, secretariatSaid } from '../secretariat/said.ts';
import { voiceCommand, voiceSaid } from '../voice/said.ts';
import type { Facts, Need } from '../facts.ts';
import type { Who } from '../who.ts';

/** What people want beyond updates and looking: one folder an area, each of the same shape. */
export type AreaWish = VoiceWish | CommitteeWish | SecretariatWish | IndicatorWish | ImportWish | ReportWish;

export function areaOfButton(verb: string, target: string): AreaWish | undefined {
  return (
    voiceOfButton(verb, target) ??
    committeeOfButton(verb, target) ??
    secretariatOfButton(verb, target) ??
    indicatorsOfButton(verb, target) ??
    importOfButton(verb, target) ??
    reportOfButton(verb, target)
  );
}

export function areaSaid(text: string, folded: string, facts: Facts): AreaWish | undefined {
  return (
    voiceSaid(text, folded, facts) ??
    committeeSaid(text, folded, facts) ??
    secretariatSaid(text, folded, facts) ??
    indicatorsSaid(text, folded, facts)
  );
}

/** A slash command of an area with what follows it: `/weights 4`. */
export function areaCommand(name: string, rest: string, facts: Facts): AreaWish | undefined {
  return (
    reportCommand(name, rest) ??
    secretariatCommand(name, rest) ??
    committeeCommand(name, rest) ??
    indicatorsCommand(name, rest, facts) ??
    voiceCommand(name, rest, facts)
  );
}

export function whoMayInArea(wish: AreaWish): Who {
  switch (wish.area) {
    case 'voice':
      return MAY_VOICE[wish.wish];
    case 'committee':
      return MAY_COMMITTEE[wish.wish];
    case 'secretariat':
      return MAY_SECRETARIAT[wish.wish];
    case 'indicators':
      return MAY_INDICATORS[wish.wish];
    case 'import':
      return MAY_IMPORT[wish.wish];
    case 'report':
      return MAY_REPORT[wish.wish];
    default:
      return wish satisfies never;
  }
}

export function needsOfArea(wish: AreaWish, facts: Facts): readonly Need[] {
  switch (wish.area) {
    case 'voice':
      return needsOfVoice(wish, facts);
    case 'committee':
      return needsOfCommittee(wish, facts);
    case 'secretariat':
      return needsOfSecretariat(wish, facts);
    case 'indicators':
      return needsOfIndicator(wish, facts);
    case 'import':
      return needsOfImport(wish, facts);
    case 'report':
      return [];
    default:
      return wish satisfies never;
  }
}
