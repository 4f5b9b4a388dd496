import { placeText } from '../app/placeText';
import type { AnnualReport } from '../assessment/model/annualReport';
import type { Place } from '../shared/issue';
import { clipped } from '../shared/textWidth';
import { terminal } from './terminal';
import { printTable } from './textTable';

const HEADERS = ['期间', '指标', '数值', '单位', '位置'] as const;

/** The facts of an annual report as a table a person can check against it. */
export function printAnnualReport(report: AnnualReport, places: readonly Place[]): void {
  const { title, unit, periodFrom, periodTo, publishedOn, signedOn, facts } = report;
  terminal.print(title);
  const period = periodFrom === null || periodTo === null ? '没有写明' : `${periodFrom}至${periodTo}`;
  terminal.print(`单位：${unit ?? '没有找到'}；数据期限：${period}`);
  terminal.print(`成文：${signedOn ?? '没有找到'}；发布：${publishedOn ?? '没有找到'}\n`);
  const rows = facts.map((fact, index) => [
    fact.period,
    clipped(fact.metric, 60),
    String(fact.value),
    fact.unit,
    placeText(places[index] ?? null),
  ]);
  if (rows.length > 0) printTable([HEADERS, ...rows]);
  terminal.print(`\n共${facts.length}个指标。`);
}
