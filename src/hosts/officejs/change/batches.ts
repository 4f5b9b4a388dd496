import { isCalculated, type Content } from '../state/content';
import type { Step } from './step';

/** Excel on the web refuses requests above 5 MB; ours stay far below, whatever the library adds. */
export const BATCH_BYTES = 1_400_000;

const STEP_BYTES = 600;
/** A chart, and each of its series, is set up in some dozen calls. */
const CHART_BYTES = 12_000;
const SERIES_BYTES = 8_000;
/** Lines are several calls an edge. */
const BORDER_BYTES = 4_000;

const encoder = new TextEncoder();

const textBytes = (text: string): number => encoder.encode(text).length + 4;

function contentBytes(content: Content): number {
  if (content === null) return 3;
  if (isCalculated(content)) return textBytes(content.formula);
  return typeof content === 'string' ? textBytes(content) : 12;
}

const lineBytes = (line: readonly Content[]): number =>
  line.reduce<number>((sum, content) => sum + contentBytes(content), 8);

function stepBytes(step: Step): number {
  switch (step.do) {
    case 'contents':
      return STEP_BYTES + step.contents.reduce((sum, line) => sum + lineBytes(line), 0);
    case 'formula':
      return STEP_BYTES + textBytes(step.formula);
    case 'addRows':
      return STEP_BYTES + step.count * (step.width * 3 + 2);
    case 'addColumn':
      return STEP_BYTES + step.rows * 5;
    case 'look':
      return step.look.part === 'border' ? BORDER_BYTES : STEP_BYTES;
    case 'conditionalFormat':
      return BORDER_BYTES;
    case 'addChart':
      return CHART_BYTES + step.chart.series.length * SERIES_BYTES;
    case 'pageBreaks':
      return STEP_BYTES * (1 + step.after.length);
    default:
      return STEP_BYTES;
  }
}

type Contents = Extract<Step, { do: 'contents' }>;
type AddRows = Extract<Step, { do: 'addRows' }>;

function cutContents(step: Contents, limit: number): Step[] {
  const parts: Step[] = [];
  let from = 0;
  let bytes = 0;
  const flush = (to: number) => {
    const area = { ...step.area, top: step.area.top + from, bottom: step.area.top + to - 1 };
    parts.push({ ...step, area, contents: step.contents.slice(from, to) });
    from = to;
    bytes = 0;
  };
  step.contents.forEach((line, index) => {
    const more = lineBytes(line);
    if (bytes > 0 && bytes + more > limit) flush(index);
    bytes += more;
  });
  flush(step.contents.length);
  return parts;
}

function cutRows(step: AddRows, limit: number): Step[] {
  const most = Math.max(1, Math.floor(limit / (step.width * 3 + 2)));
  return Array.from({ length: Math.ceil(step.count / most) }, (_, part) => ({
    ...step,
    count: Math.min(most, step.count - part * most),
  }));
}

function cut(step: Step, limit: number): Step[] {
  if (stepBytes(step) <= limit) return [step];
  if (step.do === 'contents') return cutContents(step, limit);
  if (step.do === 'addRows') return cutRows(step, limit);
  return [step];
}

/** Steps in batches of a bounded size, in order. Opening protected sheets is a batch of its own: it fails where a password is set. */
export function batches(steps: readonly Step[], limit: number = BATCH_BYTES): Step[][] {
  const done: Step[][] = [];
  let batch: Step[] = [];
  let bytes = 0;
  const flush = () => {
    if (batch.length > 0) done.push(batch);
    batch = [];
    bytes = 0;
  };
  for (const step of steps.flatMap((whole) => cut(whole, limit))) {
    const isOpening = step.do === 'unprotect';
    const more = stepBytes(step);
    if (batch.length > 0 && (bytes + more > limit || isOpening !== (batch.at(-1)?.do === 'unprotect'))) flush();
    batch.push(step);
    bytes += more;
  }
  flush();
  return done;
}
