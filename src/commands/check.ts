import { noteLines, obstacle, selectFirst, type Ribbon, type RibbonCommand } from './ribbonCommand';
import type { Message } from './message/message';

async function checked(ribbon: Ribbon): Promise<Message> {
  const { checked: cells, different, notes: differences } = await ribbon.desk.check();
  const seal = await ribbon.desk.sealState();
  const sealNotes = seal?.notes ?? [];
  const notes = [...differences, ...sealNotes, ...(await ribbon.desk.notes())].filter(
    ({ severity }) => severity !== 'info',
  );
  const compared =
    different === 0
      ? `核对了${cells}个公式结果，全部与评分规则一致。`
      : `核对了${cells}个公式结果，${different}个与评分规则不一致。按“重算并更新排名”可以改正。`;
  if (notes.length === 0) return { title: '检查完成，没有问题', lines: [compared] };
  const isShown = await selectFirst(ribbon, notes);
  return {
    title: `检查完成，有${notes.length}处要看`,
    lines: [compared, ...noteLines(notes), ...(isShown ? ['已选中第一处。'] : [])],
  };
}

/** 检查 */
export const check: RibbonCommand = async (ribbon) => (await obstacle(ribbon)) ?? checked(ribbon);
