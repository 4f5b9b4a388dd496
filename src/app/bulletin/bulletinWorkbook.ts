import type { DocumentPlan } from '../../shared/documentPlan';
import type { Place } from '../../shared/issue';
import type { WorkbookPort } from '../../workbook/port';
import { describe, type DescribedIssue } from '../describe';
import { openWorkbook } from '../openWorkbook';
import { figuresIn, figuresInTable, type Figure } from './bulletin';
import { bulletinDocument } from './bulletinDocument';
import { bulletinText } from './bulletinText';
import { checkBulletin } from './checkBulletin';
import { draftBulletin } from './draftBulletin';
import { recount } from './recount';
import { SourceTables } from './sourceTables';

/** A figure of the text, the first cell it is taken from, how many rows were counted, and what they say. */
interface FigureJson {
  readonly text: string;
  readonly at: Place;
  readonly rows: number;
  readonly found: string | null;
}

/** 情况通报 of a workbook, compared with the workbook as it is. */
interface DraftedBulletin {
  readonly title: string;
  readonly text: string;
  readonly figures: readonly FigureJson[];
  /** Of the 附件. */
  readonly tableFigures: readonly FigureJson[];
  /** Empty: it may go out. */
  readonly differences: readonly DescribedIssue[];
  readonly document: DocumentPlan;
}

function traced(figures: readonly Figure[], tables: SourceTables): FigureJson[] {
  return figures.map(({ text, source }) => {
    const { at, rows, text: found } = recount(source, tables);
    return { text, at, rows, found };
  });
}

/** Drafts the 情况通报 from what people entered; null, with the reasons, when the workbook cannot be used. */
export async function bulletinWorkbook(
  port: Pick<WorkbookPort, 'read'>,
): Promise<{ readonly drafted: DraftedBulletin | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await openWorkbook(port);
  if (opened === null) return { drafted: null, issues };
  const bulletin = draftBulletin(opened.parsed.assessment, opened.scores);
  const tables = new SourceTables(opened.grid);
  const drafted: DraftedBulletin = {
    title: bulletin.title,
    text: bulletinText(bulletin),
    figures: traced(
      bulletin.paragraphs.flatMap(({ pieces }) => figuresIn(pieces)),
      tables,
    ),
    tableFigures: traced(bulletin.attachments.flatMap(figuresInTable), tables),
    differences: checkBulletin(bulletin, opened.grid).map(({ issue }) => describe(issue)),
    document: bulletinDocument(bulletin),
  };
  return { drafted, issues };
}
