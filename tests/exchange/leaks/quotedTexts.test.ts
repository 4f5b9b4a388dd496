import { expect, it } from 'vitest';
import type { EvidenceRow } from '../../../src/assessment/model/assessment';
import type { PackageKind } from '../../../src/assessment/model/package';
import { adjustment, row, task } from '../../support/assessment-builder';
import { leaksIn, packageFor, twoBureaus } from './round';

const LINK = 'http://jyj.example.gov.cn/2017/ys.html';
const of = (unit: string, over: Partial<EvidenceRow>): EvidenceRow => row('未完成', { unit, taskId: 'T1', ...over });

/** What is found in the package of 市财政局 when the rows stand so, and whose it is. */
async function found(rows: EvidenceRow[], kind: PackageKind = 'feedback', over = {}): Promise<string[]> {
  const round = twoBureaus({ evidence: rows, adjustments: [], ...over });
  const leaks = leaksIn(round, '市财政局', await packageFor(round, '市财政局', kind));
  return [...new Set(leaks.map(({ found: what, owner }) => `${owner}：${what}`))];
}

const theirs = (over: Partial<EvidenceRow>): EvidenceRow => of('市教育局', over);
const ours = (over: Partial<EvidenceRow>): EvidenceRow => of('市财政局', { deduction: 1, ...over });

it.each<[title: string, theirs: Partial<EvidenceRow>, ours: Partial<EvidenceRow>, found: string]>([
  ['evidence in a reason', { evidence: LINK }, { deductionReason: `不如${LINK}做得全` }, LINK],
  ['evidence as the whole reason', { evidence: LINK }, { deductionReason: LINK }, LINK],
  ['one of its links', { evidence: `见${LINK}；另有纸质材料` }, { deductionReason: `参照${LINK}。` }, LINK],
  [
    'one of its sentences',
    { evidence: '召开专题会议部署政务公开工作。印发了简报' },
    { overrideReason: '应当像别的单位一样召开专题会议部署政务公开工作' },
    '召开专题会议部署政务公开工作',
  ],
  [
    'a short text in a reason',
    { progress: '招生计划已上墙公示' },
    { deductionReason: '招生计划已上墙公示的有，你局没有' },
    '招生计划已上墙公示',
  ],
  [
    'a reason in a reason',
    { deductionReason: '预算表缺少附注说明' },
    { deductionReason: '预算表缺少附注说明，另有错字' },
    '预算表缺少附注说明',
  ],
  [
    'an appeal in an answer',
    { appealReason: '网站改版造成旧链接失效' },
    { appealAnswer: '同为网站改版造成旧链接失效，维持' },
    '网站改版造成旧链接失效',
  ],
  ['a text beyond doubt in its evidence', { evidence: LINK }, { evidence: `${LINK}（见附件）` }, LINK],
  [
    'a text with a date in its evidence',
    { progress: '8月13日已上墙' },
    { progress: '同8月13日已上墙' },
    '8月13日已上墙',
  ],
  [
    'one of its sentences in its evidence',
    { evidence: '印发了简报。召开专题会议部署政务公开工作' },
    { progress: '参照：召开专题会议部署政务公开工作，另附' },
    '召开专题会议部署政务公开工作',
  ],
  [
    'a long text in its evidence',
    { overrideReason: '纸质材料补交后经核对属实' },
    { progress: '说明：纸质材料补交后经核对属实，请参考' },
    '纸质材料补交后经核对属实',
  ],
])('finds another unit’s words quoted in the unit’s own row: %s', async (_, one, other, what) => {
  expect(await found([theirs(one), ours(other)])).toEqual([`市教育局：${what}`]);
});

it('finds them in a package that asks for evidence, and in the reason of a bonus', async () => {
  const rows = [theirs({ evidence: LINK }), ours({ progress: `照${LINK}做` })];
  expect(await found(rows, 'evidence')).toEqual([`市教育局：${LINK}`]);
  const adjustments = [adjustment('加分', 1, { unit: '市财政局', reason: `与${LINK}同获表扬` })];
  expect(await found([theirs({ evidence: LINK }), ours({})], 'feedback', { adjustments })).toEqual([
    `市教育局：${LINK}`,
  ]);
});

it.each<[title: string, theirs: Partial<EvidenceRow>, ours: Partial<EvidenceRow>]>([
  ['the same page given by both', { evidence: LINK }, { evidence: LINK }],
  ['the same page, which the office repeats', { evidence: LINK }, { evidence: LINK, deductionReason: `${LINK}打不开` }],
  ['the same reason for both', { deductionReason: '预算表缺少附注说明' }, { deductionReason: '预算表缺少附注说明' }],
  [
    'a short phrase that its own words go on from',
    { progress: '已在网站专栏公开' },
    { progress: '已在网站专栏公开，见附件' },
  ],
  ['one of several pages given by both', { evidence: `${LINK}；会议纪要` }, { evidence: `见${LINK}；照片` }],
  ['a short phrase with a year', { progress: '已于2017年公开' }, { progress: '已于2017年公开，见附件' }],
  ['words too short to be anybody’s', { progress: '已完成公示' }, { deductionReason: '已完成公示，但晚了' }],
  [
    'a page of the site that another one names',
    { evidence: 'http://www.example.gov.cn' },
    { evidence: 'http://www.example.gov.cn/czj/1.html' },
  ],
  [
    'a page whose number begins alike',
    { evidence: 'http://a.example.cn/12' },
    { deductionReason: 'http://a.example.cn/123打不开' },
  ],
])('does not cry wolf: %s', async (_, one, other) => {
  expect(await found([theirs(one), ours(other)])).toEqual([]);
});

it('leaves alone what three units use alike', async () => {
  const words = '已按要求在市政府门户网站公开';
  const rows = [
    theirs({ progress: words }),
    ours({ progress: `${words}，共三条` }),
    of('市教育局招生办', { progress: `${words}。` }),
  ];
  expect(await found(rows.slice(0, 2))).toEqual([`市教育局：${words}`]);
  expect(await found(rows)).toEqual([]);
});

it('does not count the office’s own quoting as use', async () => {
  const quoted = { deductionReason: `不如${LINK}` };
  const rows = [theirs({ evidence: LINK }), ours(quoted), of('市教育局招生办', quoted)];
  expect(await found(rows)).toEqual([`市教育局：${LINK}`]);
});

it('leaves alone what the notice prints', async () => {
  const tasks = [task('T1', { responsible: ['市财政局'], requirement: '每季度更新政府信息公开目录' })];
  const rows = [theirs({ progress: '更新政府信息公开目录' }), ours({ deductionReason: '没有更新政府信息公开目录' })];
  expect(await found(rows, 'feedback', { tasks })).toEqual([]);
});
