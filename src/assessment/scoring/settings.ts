import type { Assessment, Setting } from '../model/assessment';
import type { Result } from '../../shared/issue';
import { raise, type AssessmentIssue, type AssessmentIssueCode } from '../issues';
import { cellText, isBlank, nameKey } from './cells';
import { settingTable, type SettingDefinition } from './settingTable';

type ValueOf<Definition> = Definition extends SettingDefinition<infer Value> ? Value : never;

/** The settings in force (C4). */
export type Settings = {
  readonly [Key in keyof typeof settingTable]: ValueOf<(typeof settingTable)[Key]>;
};

interface Entered {
  readonly index: number;
  readonly setting: Setting;
}

/** First row of each name, and the rows that repeat one. */
function rowsByName(settings: Assessment['settings']) {
  const first = new Map<string, Entered>();
  const repeated: Entered[] = [];
  settings.forEach((setting, index) => {
    if (typeof setting.name !== 'string' || isBlank(setting.name)) return;
    const key = nameKey(setting.name);
    if (first.has(key)) repeated.push({ index, setting });
    else first.set(key, { index, setting });
  });
  return { first, repeated };
}

export function readSettings(settings: Assessment['settings']): Result<Settings, AssessmentIssueCode> {
  const { first, repeated } = rowsByName(settings);
  const issues: AssessmentIssue[] = repeated.map(({ index, setting }) =>
    raise('settingDuplicate', { record: 'settings', index, field: 'name' }, { setting: cellText(setting.name) }),
  );

  function inForce<Value>(definition: SettingDefinition<Value>): Value {
    const entered = first.get(nameKey(definition.name));
    const place = entered ? ({ record: 'settings', index: entered.index, field: 'value' } as const) : null;
    const facts = { setting: definition.name, default: definition.default, usable: definition.usable };
    if (!entered || isBlank(entered.setting.value)) {
      issues.push(raise('settingMissing', place, facts));
      return definition.fallback;
    }
    const value = definition.read(entered.setting.value);
    if (value !== null) return value;
    issues.push(raise('settingUnusable', place, { ...facts, value: cellText(entered.setting.value) }));
    return definition.fallback;
  }

  const value: Settings = {
    weightLimit: inForce(settingTable.weightLimit),
    noEvidenceNoScore: inForce(settingTable.noEvidenceNoScore),
    overdueRatio: inForce(settingTable.overdueRatio),
    notApplicable: inForce(settingTable.notApplicable),
    bonusCap: inForce(settingTable.bonusCap),
    maximumScore: inForce(settingTable.maximumScore),
    vetoCap: inForce(settingTable.vetoCap),
    belowLimit: inForce(settingTable.belowLimit),
  };
  return { value, issues };
}
