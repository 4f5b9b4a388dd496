import type { Assessment } from '../../../src/assessment/model/assessment';
import type { PackageKind } from '../../../src/assessment/model/package';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { packageFile } from '../../../src/app/exchange/sendOutPackage';
import { PLACES } from '../../../src/app/exchange/sendOutPlaces';
import { leakScan } from '../../../src/exchange/leaks/leakScan';
import { xlsxPort } from '../../../src/hosts/xlsx/xlsxPort';
import { adjustment, assessment, row, task, unit, weight } from '../../support/assessment-builder';

/** 市教育局 with an office of a longer name, and 市财政局: each with words that nobody else may read. */
export function twoBureaus(over: Partial<Assessment> = {}): Assessment {
  const owners = { responsible: ['市财政局', '各有关部门'] };
  return assessment({
    meta: {
      ...assessment().meta,
      title: '测试市2017年政务公开考核',
      notice: '测试市政务公开工作要点',
      issuer: '测试市政府办公厅',
    },
    tasks: [
      task('T1', { ...owners, requirement: '市财政局会同市教育局公开部门预算' }),
      task('T2', { ...owners, requirement: '公开办法按季度更新' }),
    ],
    units: [
      unit('市教育局', { aliases: ['教育局', '公开办'], email: 'jyj@example.gov.cn', note: '联系人住在三号楼' }),
      unit('市教育局招生办', { email: 'zsb@example.gov.cn' }),
      unit('市财政局', { aliases: ['财政'], email: 'czj@example.gov.cn;czj2@example.gov.cn' }),
    ],
    weights: [
      { ...weight(1000, 40, '市教育局'), document: '教育系统绩效考核细则' },
      weight(100, 5, '市教育局招生办'),
      weight(100, 5, '市财政局'),
    ],
    evidence: [
      row('完成', {
        unit: '市教育局',
        taskId: 'T1',
        progress: '已经公开',
        evidence: 'http://jyj.example.gov.cn/2017/ys.html',
      }),
      row('部分完成', {
        unit: '市教育局',
        taskId: 'T2',
        deduction: 1,
        deductionReason: '链接打不开，扣一分',
        rate: 0.5,
      }),
      row('完成', { unit: '市教育局招生办', taskId: 'T1', evidence: '招生简章已公开' }),
      row('完成', { unit: '市财政局', taskId: 'T1', evidence: 'http://czj.example.gov.cn/2017/ys.html' }),
      row('未完成', { unit: '市财政局', taskId: 'T2', deduction: 1, deductionReason: '链接打不开，扣一分' }),
    ],
    adjustments: [adjustment('加分', 1, { unit: '市教育局', reason: '获省级通报表扬一次', evidence: '省政府通报' })],
    ...over,
  });
}

export const packageFor = (round: Assessment, name: string, kind: PackageKind = 'evidence'): Promise<Uint8Array> =>
  packageFile(
    { assessment: round, scores: scoreAssessment(round).value },
    { unit: name, kind, round: 1, sentOn: '2017-11-22 14:05', due: '2017-12-31', returnTo: '测试市政务公开办' },
    xlsxPort,
  );

/** What the scan finds in a workbook for the unit. */
export const leaksIn = (round: Assessment, name: string, bytes: Uint8Array, allowed: readonly string[] = []) =>
  leakScan(round, { printed: ['测试市政务公开办'], allowed }, PLACES)(name, bytes).leaks;
