import type { Desk, Note } from '../../app/desk/desk';
import type { Breakdown } from '../../assessment/model/breakdown';
import type { ReturnedFile } from '../../exchange/model';
import type { HostKind } from '../../hosts/officejs/hostReady';
import type { ScreenWorkbook } from '../../workbook/port';

/** What a notice gave, before anything is written. */
export interface ReadNotice {
  /** Name of the round it would make. */
  readonly title: string;
  /** No tasks when the document was refused; the notes say why. */
  readonly breakdown: Breakdown;
  /** In the order of `breakdown.tasks`: where each stands in the document and why a person should compare it. */
  readonly remarks: readonly { readonly place: string; readonly doubts: readonly string[] }[];
  readonly notes: readonly Note[];
}

/** Reads documents apart from everything else, so that reading can be stopped. */
export interface NoticeReader {
  read(file: File): Promise<ReadNotice>;
  /** Stops the reading; its promise is rejected with `Stopped`. */
  stop(): void;
}

/** Reads workbooks that came back, several at a time. */
export interface ReturnReaders {
  read(file: File): Promise<ReturnedFile>;
}

/** The reading was stopped by the user. */
export class Stopped extends Error {}

/** The spreadsheet around the pane. */
export type PaneScreen = Pick<ScreenWorkbook, 'select' | 'onChanged' | 'onSelected' | 'onProgress' | 'cancel'>;

/** Everything the pane can do; made in the composition root. */
export interface PaneServices {
  readonly host: HostKind;
  /** As the spreadsheet looks; null where it does not say, and the system decides. */
  readonly theme: 'light' | 'dark' | null;
  readonly desk: Desk;
  readonly reader: NoticeReader;
  readonly returns: ReturnReaders;
  /** Null in a plain browser: nothing to select, nothing to listen to. */
  readonly screen: PaneScreen | null;
}
