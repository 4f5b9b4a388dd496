import type { Desk, Note } from '../app/desk/desk';
import type { ScreenWorkbook } from '../workbook/port';
import type { Message } from './message/message';

/** What a ribbon button works with. */
export interface Ribbon {
  readonly desk: Desk;
  readonly screen: Pick<ScreenWorkbook, 'select'>;
  /** The time now, as it stands in 操作记录. */
  readonly time: () => string;
}

/** Does the work of one button and says what came of it. */
export type RibbonCommand = (ribbon: Ribbon) => Promise<Message>;

/** A window shows this many notes; the pane shows all. */
const SHOWN = 6;

const line = ({ place, message }: Note): string => (place === '' ? message : `${place}：${message}`);

/** Notes as lines of a message, the gravest first. */
export function noteLines(notes: readonly Note[]): string[] {
  const grave = [
    ...notes.filter(({ severity }) => severity === 'error'),
    ...notes.filter(({ severity }) => severity !== 'error'),
  ];
  const shown = grave.slice(0, SHOWN).map(line);
  const rest = grave.length - shown.length;
  return rest > 0 ? [...shown, `另有${rest}条，请打开面板，在“总览”里查看。`] : shown;
}

/** Selects the first place that the notes name; false when they name none, or it cannot be selected. */
export async function selectFirst({ screen }: Ribbon, notes: readonly Note[]): Promise<boolean> {
  const at = notes.find((note) => note.at !== null)?.at ?? null;
  return at !== null && (await screen.select(at)).length === 0;
}

/** Why a button cannot do its work in this workbook; null when it can. */
export async function obstacle({ desk }: Ribbon): Promise<Message | null> {
  const { state } = await desk.refresh();
  switch (state) {
    case 'open':
      return null;
    case 'none':
      return {
        title: '这个工作簿还不是考核工作簿',
        lines: ['请按功能区的“打开面板”，在面板里导入通知；生成考核工作簿后再用这个按钮。'],
      };
    case 'package':
      return {
        title: '这是发给单位的工作簿，不是考核工作簿',
        lines: ['请打开考核办公室自己的考核工作簿，再用这个按钮。'],
      };
    case 'unusable':
      return { title: '这个考核工作簿现在用不了', lines: noteLines(await desk.notes()) };
  }
}
