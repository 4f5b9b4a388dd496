import type { Assessment } from '../../../assessment/model/assessment';
import type { PackageKind } from '../../../assessment/model/package';
import type { Merge, Received, ReturnedFile } from '../../../exchange/model';
import { mergeReturns } from '../../exchange/mergeReturns';

/** Files taken in by one step, and 收发登记 as it was before. */
interface TakenIn {
  readonly kept: ReadonlyMap<string, Received>;
  readonly preferred: ReadonlySet<string>;
  readonly register: string;
}

const registerText = ({ exchange }: Assessment): string => JSON.stringify(exchange);

const numbered = (name: string, number: number): string => name.replace(/(\.[^.]*)?$/, `（${number}）$1`);

/** Returned files between their dropping and their taking in, each under a name of its own; their bytes are not kept. */
export class KeptReturns {
  private kept: ReadonlyMap<string, Received> = new Map();
  private preferred: ReadonlySet<string> = new Set();
  private takenIn: readonly TakenIn[] = [];
  private merged: { readonly hub: Assessment; readonly merge: Merge } | null = null;

  get files(): readonly Received[] {
    return [...this.kept.values()];
  }

  /** What the files change in a round; found once for the same files and round. */
  mergeWith(hub: Assessment): Merge {
    if (this.merged?.hub !== hub) this.merged = { hub, merge: mergeReturns(hub, this.files, this.preferred) };
    return this.merged.merge;
  }

  /** Keeps a file; the same file again takes its own place, another one of that name gets a number. */
  add(file: ReturnedFile, received: string): Received {
    let { name } = file;
    for (let number = 2; this.isOther(name, file); number += 1) name = numbered(file.name, number);
    const added = { file: { ...file, name }, received };
    this.put(new Map(this.kept).set(name, added), this.preferred);
    return added;
  }

  /** Takes this file in place of the others of its unit, however new they are. */
  prefer(hub: Assessment, name: string): void {
    const { register } = this.mergeWith(hub);
    const kindOf = (file: string): PackageKind | undefined => this.kept.get(file)?.file.content?.sent?.facts.kind;
    const unit = register.find(({ file }) => file === name)?.unit;
    if (unit === undefined || unit === null) return;
    const others = register.filter((line) => line.unit === unit && kindOf(line.file) === kindOf(name));
    const preferred = new Set(this.preferred);
    for (const { file } of others) preferred.delete(file);
    this.put(this.kept, preferred.add(name));
  }

  drop(name: string | null): void {
    const isKept = (other: string): boolean => name !== null && other !== name;
    this.put(
      new Map([...this.kept].filter(([other]) => isKept(other))),
      new Set([...this.preferred].filter((other) => isKept(other))),
    );
  }

  /** The files are in the workbook that held `hub` before; they come back when the step is taken back. */
  markTakenIn(hub: Assessment): void {
    const { kept, preferred } = this;
    this.takenIn = [...this.takenIn, { kept, preferred, register: registerText(hub) }];
    this.put(new Map(), new Set());
  }

  /** After an undo: files whose lines in the register are gone are to be taken in once more. */
  restore(hub: Assessment): void {
    const last = this.takenIn.at(-1);
    if (last?.register !== registerText(hub)) return;
    this.takenIn = this.takenIn.slice(0, -1);
    const { files } = this;
    this.put(last.kept, new Set([...last.preferred, ...this.preferred]));
    for (const { file, received } of files) this.add(file, received);
  }

  clear(): void {
    this.takenIn = [];
    this.put(new Map(), new Set());
  }

  private isOther(name: string, file: ReturnedFile): boolean {
    const known = this.kept.get(name);
    return known !== undefined && known.file.digest !== file.digest;
  }

  private put(kept: ReadonlyMap<string, Received>, preferred: ReadonlySet<string>): void {
    this.kept = kept;
    this.preferred = preferred;
    this.merged = null;
  }
}
