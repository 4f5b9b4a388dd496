import { withSampleEvidence } from '../src/app/demo/sampleEvidence';
import { createAssessment } from '../src/assessment/createAssessment';
import type { Assessment } from '../src/assessment/model/assessment';
import { scoreAssessment } from '../src/assessment/scoreAssessment';
import { readWorkbook } from '../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../src/hosts/xlsx/writeWorkbook';
import { parseWorkbook } from '../src/workbook/parse/parseWorkbook';
import { planWorkbook } from '../src/workbook/write/planWorkbook';

export interface Measured {
  readonly seconds: Readonly<Record<'plan' | 'write' | 'read' | 'parse' | 'score', number>>;
  readonly peakMegabytes: number;
  readonly fileMegabytes: number;
}

const TASKS = 100;
const REQUIREMENT =
  '设立专门栏目，公开新出台的政策措施，积极利用新媒体推送等方式加强宣传，年内解读重要政策措施不少于1次。';

/** A round of `rows` evidence rows: 100 tasks for every unit, all filled in. */
export function roundOf(rows: number): Assessment {
  const units = Array.from({ length: Math.ceil(rows / TASKS) }, (_, index) => ({
    name: `第${index + 1}单位`,
    group: index % 3 === 0 ? '区县(市)' : '市政府部门',
    aliases: [],
    email: '',
    note: '',
  }));
  const { value } = createAssessment({
    breakdown: {
      kind: 'breakdown',
      title: '测试通知',
      attachmentTitle: null,
      issuer: '测试市人民政府办公厅',
      documentNumber: null,
      issuedOn: null,
      publishedOn: null,
      year: 2026,
      weightRule: null,
      tasks: Array.from({ length: TASKS }, (_, index) => ({
        id: `T${index + 1}`,
        section: null,
        group: null,
        unitNumber: null,
        number: String(index + 1),
        subNumber: null,
        item: `公开第${index + 1}项信息`,
        requirement: REQUIREMENT,
        channel: '市政府门户网站',
        deadline: { text: '年底前完成', kind: 'by', date: '2026-12-31' },
        lead: [],
        responsible: ['各区县(市)政府', '市政府各部门'],
        cooperating: [],
        roleText: null,
        measures: [],
        inferred: [],
        source: { line: index + 1, endLine: index + 1 },
      })),
    },
    units,
    choices: [],
    weights: units.map(({ name }) => ({ unit: name, total: 1000, points: 40 })),
    meta: { id: 'bench', source: 'bench' },
  });
  return withSampleEvidence(value);
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, (performance.now() - start) / 1000];
}

/** Seconds of each stage of the main job, and the peak memory of this process. */
export async function measure(rows: number): Promise<Measured> {
  const assessment = roundOf(rows);
  if (assessment.evidence.length !== rows) throw new Error(`expected ${rows} rows, made ${assessment.evidence.length}`);
  const [plan, planSeconds] = await timed(() => planWorkbook(assessment, scoreAssessment(assessment).value));
  const [file, write] = await timed(() => writeWorkbook(plan));
  const [{ value: grid }, read] = await timed(() => readWorkbook(file));
  if (grid === null) throw new Error('the file could not be read back');
  const [{ value: parsed }, parse] = await timed(() => parseWorkbook(grid));
  if (parsed === null) throw new Error('the file could not be parsed back');
  const [, score] = await timed(() => scoreAssessment(parsed.assessment));
  return {
    seconds: { plan: planSeconds, write, read, parse, score },
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    fileMegabytes: file.length / 1e6,
  };
}
