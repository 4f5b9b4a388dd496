import { draftUnits } from './draftUnits';
import type { RosterDraft } from './rosterDraft';
import type { RosterView } from '../../../app/desk/desk';
import { UNIT_FIELDS } from './unitFields';

const shown = (text: string): string => (text === '' ? '空' : text);

/** One line a change, as it will be written. */
export function draftLines(view: RosterView, draft: RosterDraft): readonly string[] {
  const ofUnits = draftUnits(view, draft).flatMap(({ base, entry, state }) => {
    if (state === 'added') return [`新增“${entry.name}”${entry.group === '' ? '' : `，组别“${entry.group}”`}`];
    if (state === 'removed') return [`删除“${base?.entry.name ?? ''}”`];
    if (base === null || state === 'same') return [];
    const fields = UNIT_FIELDS.filter(({ key }) => base.entry[key] !== entry[key]);
    const said = fields.map(({ key, label }) => `${label} ${shown(base.entry[key])}→${shown(entry[key])}`);
    return [`“${base.entry.name}”：${said.join('；')}`];
  });
  const ofOwners = view.owners.flatMap(({ phrase, choice }) => {
    const wanted = draft.choices.get(phrase)?.choice;
    return wanted === undefined ? [] : [`责任主体“${phrase}”：${byRule(choice)}→${byRule(wanted)}`];
  });
  return [...ofUnits, ...ofOwners];
}

const byRule = (choice: string): string => (choice === '' ? '按规则' : choice);
