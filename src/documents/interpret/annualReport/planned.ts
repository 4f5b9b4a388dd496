/** What is meant to be done, not what was done. */
const PLAN =
  /下一步|下一年|明年|今后|计划(?!总结|生育|类|信息|规划)|拟(?!定|制|稿)|力争|争取|预计|目标(?!任务)|将(?:进一步|继续|不断|会|要|在|于|按|把|对|通过|围绕|以|着力|持续|加强|加大|完成|组织|开展|举办|召开|建立|建设|推进|推动|实现|新增|公开|发布|制定)|确保(?!了)|应当|须(?!知)|要求(?=.{0,8}$)/;

/** 将12项事项纳入目录 was done; 将开展3次培训 is to be done. */
export function isPlanned(before: string, clause: string, reportYear: number): boolean {
  if (PLAN.test(clause) || /下一步|下一年|明年|今后/.test(before)) return true;
  const years = [...before.matchAll(/(?<!\d)(20\d\d)\s*年/g)].map(([, year]) => Number(year));
  return reportYear > 0 && (years.at(-1) ?? 0) > reportYear;
}

/** A part of the report about what comes next. */
export const isAboutPlans = (heading: string): boolean =>
  /下一步|下一年|今后|工作(?:打算|计划|思路|安排)|(?:打算|计划|设想|展望)$/.test(heading) &&
  !/完成情况|落实情况/.test(heading);
