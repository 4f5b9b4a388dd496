import type { BreakdownTask } from '../assessment/model/breakdown';

type Owners = Pick<BreakdownTask, 'lead' | 'responsible' | 'cooperating'>;

/** Who a task is for, in one line: 牵头：市司法局；配合：市财政局、市教育局. */
export const ownersText = ({ lead, responsible, cooperating }: Owners): string =>
  (
    [
      ['牵头', lead],
      ['责任', responsible],
      ['配合', cooperating],
    ] as const
  )
    .flatMap(([role, names]) => (names.length > 0 ? `${role}：${names.join('、')}` : []))
    .join('；');
