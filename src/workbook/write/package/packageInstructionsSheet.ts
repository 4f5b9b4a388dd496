import type { Package } from '../../../assessment/model/package';
import type { UnitScore } from '../../../assessment/model/scores';
import { INSTRUCTIONS_SHEET } from '../../layout/tables';
import type { SheetPlan } from '../../port';
import { footerText } from './footerText';
import { instructionLines, type InstructionLine } from './instructionLines';
import { paperSheet, type PaperRow } from './paperSheet';
import { paperTitle } from './paperTitle';

const WIDTHS = [2, 16, 80] as const;
const LABEL = 2;
const TEXT = 3;

const SUBTITLES = { evidence: '填报说明', feedback: '反馈说明' } as const;

function rowOf(line: InstructionLine): PaperRow {
  if ('heading' in line) {
    return { cells: [{ from: LABEL, to: TEXT, value: line.heading, style: 'paperHeading' }], air: 10 };
  }
  if (!('label' in line)) return { cells: [{ from: LABEL, to: TEXT, value: line.text, style: 'paperText' }] };
  return {
    cells: [
      { from: LABEL, to: LABEL, value: line.label, style: line.labelStyle },
      { from: TEXT, to: TEXT, value: line.text, style: 'paperCell' },
    ],
  };
}

/** 说明 of a package: what this unit is to do, until when, and the rules it is judged by. */
export function packageInstructionsSheet(pack: Package, score: UnitScore | undefined): SheetPlan {
  const { facts, content } = pack;
  return paperSheet({
    name: INSTRUCTIONS_SHEET,
    tabColor: '7F7F7F',
    widths: WIDTHS,
    rows: [
      paperTitle(`${content.meta.title}${SUBTITLES[facts.kind]}`, LABEL, TEXT),
      ...instructionLines(pack, score).map(rowOf),
    ],
    print: { orientation: 'portrait', footer: footerText(`${facts.unit} ${content.meta.title}`) },
  });
}
