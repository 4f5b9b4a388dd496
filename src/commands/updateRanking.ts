import type { Overview } from '../app/desk/desk';
import { noteLines, obstacle, selectFirst, type Ribbon, type RibbonCommand } from './ribbonCommand';
import type { Message } from './message/message';

const missing = ({ rows, weights, notes }: Overview): string[] => {
  const unassessed = rows.all - rows.assessed;
  const remarks = notes.error + notes.warning;
  return [
    ...(unassessed > 0 ? [`还有${unassessed}行没有考评结论，按0分计入排名。`] : []),
    ...(weights.unmet > 0 ? [`有${weights.unmet}个单位的政务公开权重不达标。`] : []),
    ...(weights.unverifiable > 0 ? [`有${weights.unverifiable}个单位的权重无法核实。`] : []),
    ...(remarks > 0 ? [`有${remarks}处填写要看，请按“检查”。`] : []),
  ];
};

/** Shows the first ranking sheet. */
async function showRanking({ desk, screen }: Ribbon): Promise<string[]> {
  const [first] = (await desk.ranking()).groups;
  if (first === undefined) return [];
  const isShown = (await screen.select({ sheet: first.sheet })).length === 0;
  return isShown ? [`已显示工作表“${first.sheet}”。`] : [];
}

async function updated(ribbon: Ribbon): Promise<Message> {
  const { done, overview, notes } = await ribbon.desk.updateRanking(ribbon.time());
  if (!done) {
    await selectFirst(ribbon, notes);
    return { title: '排名没有更新', lines: noteLines(notes) };
  }
  const summary = `${overview.units}个单位、${overview.groups.length}个组别的得分、排名和反馈单已按评分规则更新。`;
  return { title: '排名已更新', lines: [summary, ...missing(overview), ...(await showRanking(ribbon))] };
}

/** 重算并更新排名 */
export const updateRanking: RibbonCommand = async (ribbon) => (await obstacle(ribbon)) ?? updated(ribbon);
