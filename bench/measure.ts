import { describe } from '../src/app/describe';
import { withSampleEvidence } from '../src/app/demo/sampleEvidence';
import { createAssessment } from '../src/assessment/createAssessment';
import type { Assessment } from '../src/assessment/model/assessment';
import { scoreAssessment } from '../src/assessment/scoreAssessment';
import { readWorkbook } from '../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../src/hosts/xlsx/writeWorkbook';
import type { Issue, Result } from '../src/shared/issue';
import { parseWorkbook } from '../src/workbook/parse/parseWorkbook';
import { planWorkbook } from '../src/workbook/write/planWorkbook';
import { rowsBeyondSheets } from '../src/workbook/write/planWorkbookRows';

export const STAGES = ['plan', 'write', 'read', 'parse', 'score'] as const;

export interface Measured {
  /** Stages that came to their end. */
  readonly seconds: Readonly<Partial<Record<(typeof STAGES)[number], number>>>;
  /** What a user is told where a stage did not. */
  readonly stopped: string | null;
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

const sentences = (issues: readonly Issue[]): string => issues.map((issue) => describe(issue).message).join('');

/** Seconds of each stage of the main job in file mode, and the peak memory of this process. */
export async function measure(rows: number): Promise<Measured> {
  const assessment = roundOf(rows);
  if (assessment.evidence.length !== rows) throw new Error(`expected ${rows} rows, made ${assessment.evidence.length}`);
  const seconds: Partial<Record<(typeof STAGES)[number], number>> = {};
  const run = async <T>(stage: (typeof STAGES)[number], work: () => T | Promise<T>): Promise<T> => {
    const [value, taken] = await timed(work);
    seconds[stage] = taken;
    return value;
  };
  const { value: file, issues: tooLong } = await written(assessment, run);
  const measured = (stopped: string | null): Measured => ({
    seconds,
    stopped,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    fileMegabytes: (file?.length ?? 0) / 1e6,
  });
  if (file === null) return measured(sentences(tooLong));
  const { value: grid, issues: unreadable } = await run('read', () => readWorkbook(file));
  if (grid === null) return measured(sentences(unreadable));
  const { value: parsed } = await run('parse', () => parseWorkbook(grid));
  if (parsed === null) throw new Error('the file could not be parsed back');
  await run('score', () => scoreAssessment(parsed.assessment));
  return measured(null);
}

type Run = <T>(stage: (typeof STAGES)[number], work: () => T | Promise<T>) => Promise<T>;

/** The round as a file, as the file host writes it; the plan is let go with the end of this function. */
async function written(assessment: Assessment, run: Run): Promise<Result<Uint8Array | null>> {
  const plan = await run('plan', () => planWorkbook(assessment, scoreAssessment(assessment).value));
  const tooLong = rowsBeyondSheets(plan);
  if (tooLong.length > 0) return { value: null, issues: tooLong };
  return { value: await run('write', () => writeWorkbook(plan)), issues: [] };
}
