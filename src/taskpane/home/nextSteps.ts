import type { NextStep, Overview } from '../../app/desk/desk';
import type { PartName } from '../services/navigation';

interface Next {
  readonly label: string;
  readonly why: (overview: Overview) => string;
  readonly part: PartName;
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
  score: {
    label: '去评分',
    why: ({ rows }) => `还有${rows.applicable - rows.assessed}行没有考评结论。`,
    part: 'scoring',
  },
  rank: { label: '看排名', why: () => '已全部评完，可以更新排名、打印通报。', part: 'ranking' },
  repair: {
    label: '看问题',
    why: ({ notes }) => `有${notes.error}条错误会影响得分，请按下面的说明逐条处理。`,
    part: 'home',
  },
};
