import type { NextStep, Overview } from '../../app/desk/desk';
import { today } from '../exchange/today';
import type { PartName } from '../services/navigation';

interface Next {
  readonly label: string;
  readonly why: (overview: Overview) => string;
  readonly part: PartName;
  /** Side of 收发 that is shown first. */
  readonly side?: 'send' | 'back';
  /** What may be done just as well. */
  readonly or?: { readonly label: string; readonly part: PartName };
}

const DIRECTLY = { label: '直接评分', part: 'scoring' } as const;

function outText({ exchange: { sent, returned, dues } }: Overview): string {
  const late = dues.filter((due) => due !== '' && due < today()).length;
  const overdue = late === 0 ? '' : `，其中${late}个已过期限`;
  return `已下发${sent}个单位，交回${returned}个，还有${dues.length}个没有交回${overdue}。收到的文件先收回合并，再评分。`;
}

/** What makes sense next, why, and where it is done. */
export const NEXT_STEPS: Readonly<Record<NextStep, Next>> = {
  import: { label: '导入通知', why: () => '还没有任务。先从通知读出任务。', part: 'tasks' },
  roster: { label: '填写单位', why: () => '还没有单位。先填写或粘贴单位名册。', part: 'units' },
  owners: {
    label: '确定责任主体',
    why: ({ openOwners }) => `通知里有${openOwners}个责任主体不能确定是哪些单位，先定下来，各单位的任务才完整。`,
    part: 'units',
  },
  weights: {
    label: '填写权重',
    why: () => '各单位的考核总分和政务公开分值还没有填，不能核验是否达到4%。',
    part: 'units',
  },
  send: {
    label: '下发给单位',
    why: ({ rows }) =>
      `任务、单位和权重都有了。下一步把${rows.all}行任务分别发给各单位填佐证。不下发的，可以直接评分。`,
    part: 'exchange',
    side: 'send',
    or: DIRECTLY,
  },
  takeBack: { label: '收回合并', why: outText, part: 'exchange', side: 'back', or: DIRECTLY },
  score: {
    label: '去评分',
    why: ({ rows }) => `还有${rows.all - rows.assessed}行没有考评结论。`,
    part: 'scoring',
  },
  rank: { label: '看排名', why: () => '已全部评完，可以更新排名、打印通报。', part: 'ranking' },
  repair: {
    label: '看问题',
    why: ({ notes }) => `有${notes.error}条错误会影响得分，请按下面的说明逐条处理。`,
    part: 'home',
  },
};
