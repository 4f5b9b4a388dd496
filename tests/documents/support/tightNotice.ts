import type { TaskSpec } from './notices';

/** Where the lines of one task stand, from 1. */
interface Placed {
  readonly spec: TaskSpec;
  readonly owner: string;
  readonly first: number;
  readonly last: number;
}

interface TightNotice {
  readonly text: string;
  readonly placed: readonly Placed[];
}

export interface Widths {
  readonly item: number;
  readonly requirement: number;
  readonly other: number;
}

/** Cuts a text into lines of at most so many full-width signs. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const sign of text) {
    const size = sign.charCodeAt(0) > 0xff ? 2 : 1;
    if (used + size > 2 * width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += sign;
    used += size;
  }
  return line === '' ? lines : [...lines, line];
}

const HEADER = ['序号', '任务事项', '工作要求', '公开载体', '牵头单位', '完成时限'];

/** A table as copied out of a PDF: no blank lines, cells broken at the width of their column, empty cells gone. */
export function tightNotice(specs: readonly TaskSpec[], owners: readonly string[], widths: Widths): TightNotice {
  const lines = ['某市2017年政务公开工作任务分解表', ...HEADER];
  const placed = specs.map((spec, index): Placed => {
    const owner = owners[index % owners.length] ?? '';
    const first = lines.length + 1;
    lines.push(
      String(index + 1),
      ...wrapped(spec.item, widths.item),
      ...wrapped(spec.requirement, widths.requirement),
      ...[spec.channel, owner, spec.deadline].flatMap((text) => wrapped(text, widths.other)),
    );
    return { spec, owner, first, last: lines.length };
  });
  return { text: lines.join('\n'), placed };
}
