import type { Issue } from '../../../shared/issue';
import type { LiveWorkbook } from '../../../workbook/port';
import type { LiveFile, OpenLiveFile } from '../../filePort';
import type { Overview, PackageView } from '../desk';
import { KeptReturns } from '../exchange/keptReturns';
import { emptyOverview, overviewOf, packageOverview, type Whereabouts } from './overview';
import { readRound, type Round, type RoundRead } from './round';

/** Where the desk works: a workbook with a screen of its own, or files. */
export type DeskSource =
  { readonly kind: 'live'; readonly workbook: LiveWorkbook } | { readonly kind: 'files'; readonly open: OpenLiveFile };

interface OpenFile {
  readonly name: string;
  readonly workbook: LiveFile;
  /** Version that is on the disk; null before the first saving. */
  readonly saved: number | null;
}

/** Which workbook is open, and its round as read last. */
export class Session {
  private file: OpenFile | null = null;
  private round: Round | null = null;
  /** In place of a round: what went out to a unit. */
  private pack: PackageView | null = null;
  /** Why the workbook could not be read the last time. */
  private trouble: readonly Issue[] = [];
  private isRead = false;
  private offered: number | null = null;
  /** Files that came back and are not taken in yet. */
  readonly returns = new KeptReturns();

  constructor(private readonly source: DeskSource) {}

  /** The open workbook; null while no file is open. */
  get workbook(): LiveWorkbook | null {
    return this.source.kind === 'live' ? this.source.workbook : (this.file?.workbook ?? null);
  }

  get openFile(): OpenFile | null {
    return this.file;
  }

  /** Goes on with another file, or with none. */
  take(file: OpenFile | null, round: Round | null): void {
    this.file = file;
    this.round = round;
    this.pack = null;
    this.trouble = [];
    this.isRead = true;
    this.offered = null;
    this.returns.clear();
  }

  /** Where no round is open a new file is begun, under that name; in a spreadsheet its own workbook is used. */
  begin(name: string): void {
    if (this.source.kind === 'files' && this.round === null) {
      this.take({ name, workbook: this.source.open(), saved: null }, null);
    }
  }

  /** Reads a file that is not open yet. */
  async peek(bytes: Uint8Array): Promise<RoundRead & { readonly workbook: LiveFile }> {
    if (this.source.kind !== 'files') throw new Error('files are opened by the spreadsheet');
    const workbook = this.source.open(bytes);
    return { workbook, ...(await readRound(workbook)) };
  }

  /** Reads the workbook anew. A round that was open stays when that fails; `issues` say why. */
  async read(): Promise<{ round: Round | null; issues: readonly Issue[] }> {
    const { workbook } = this;
    this.isRead = true;
    if (workbook === null) return { round: null, issues: [] };
    const { round, pack, issues } = await readRound(workbook);
    const isOther = issues.some(({ code }) => code === 'notOurWorkbook');
    const isUnderstood = round !== null || pack !== null || isOther;
    if (isUnderstood) [this.round, this.pack] = [round, pack];
    this.trouble = isUnderstood ? [] : issues;
    return { round, issues: pack === null ? this.trouble : issues };
  }

  /** The round as known; read at the first question. */
  async known(): Promise<Round | null> {
    if (!this.isRead) await this.read();
    return this.round;
  }

  /** The round with the results of all formulas in its grid. */
  async calculated(): Promise<Round | null> {
    const round = await this.known();
    return round?.isGridOlder === true ? ((await this.read()).round ?? round) : round;
  }

  /** The round after rows were filled in. */
  become(round: Round): void {
    this.round = round;
  }

  /** The round must be read anew before the next answer. */
  forget(): void {
    this.isRead = false;
  }

  /** The bytes of that version were handed out to be saved. */
  offer(version: number): void {
    this.offered = version;
  }

  /** The bytes handed out last are on the disk. */
  markSaved(): void {
    if (this.file !== null && this.offered !== null) this.file = { ...this.file, saved: this.offered };
  }

  get troubles(): readonly Issue[] {
    return this.trouble;
  }

  async overview(): Promise<Overview> {
    const round = await this.known();
    const whereabouts = await this.whereabouts();
    if (round !== null) return overviewOf(round, whereabouts, this.trouble);
    return this.pack === null ? emptyOverview(whereabouts, this.trouble) : packageOverview(this.pack, whereabouts);
  }

  private async whereabouts(): Promise<Whereabouts> {
    const { workbook } = this;
    // A new file whose first write was taken back is no file any more.
    const file = this.round === null ? null : this.file;
    const isUnsaved = file !== null && file.workbook.version() !== file.saved;
    return { file: file?.name ?? null, isUnsaved, undoable: (await workbook?.undoable()) ?? 0 };
  }
}
