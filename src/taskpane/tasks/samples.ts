interface Sample {
  readonly name: string;
  readonly about: string;
  readonly load: () => Promise<{ readonly default: string }>;
}

/** Published notices that come with the software, to try it with; each is loaded when it is chosen. */
export const SAMPLES: readonly Sample[] = [
  {
    name: '沈阳市2017年政务公开工作要点任务明细表.txt',
    about: '逐行明细，130项任务',
    load: () => import('../../../seeds/沈阳市2017年政务公开工作要点任务明细表.txt'),
  },
  {
    name: '沈阳市2023年政务公开重点工作任务分解表.txt',
    about: '任务分解表',
    load: () => import('../../../seeds/沈阳市2023年政务公开重点工作任务分解表.txt'),
  },
  {
    name: '辽宁省贯彻落实2017年政务公开工作要点工作安排.txt',
    about: '分段文字，括号内写明牵头和配合单位',
    load: () => import('../../../seeds/辽宁省贯彻落实2017年政务公开工作要点工作安排.txt'),
  },
  {
    name: '东莞市2017年政务信息公开工作重点分工方案.txt',
    about: '有不少要请核对的地方',
    load: () => import('../../../seeds/东莞市2017年政务信息公开工作重点分工方案.txt'),
  },
];

/** A sample as if the user had chosen its file. */
export async function sampleFile({ name, load }: Sample): Promise<File> {
  const { default: text } = await load();
  return new File([text], name, { type: 'text/plain' });
}
