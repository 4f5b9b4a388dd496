import type { Operation } from './officejs';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';

const ROWS = [300, 3_000, 30_000] as const;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

/** What each operation of the pane costs in Excel, once for three sizes. */
export function officejsPart(): void {
  print('\nExcel: batches, actions, MB sent in all, largest request and answer in MB, seconds with the test host');
  for (const rows of ROWS) {
    print(`${rows} rows\tsyncs\tactions\tsent\trequest\tanswer\tseconds`);
    for (const one of ownProcess('officejs', 'measureOfficejs', [rows]) as readonly Operation[]) {
      const sizes = [one.requestBytes, one.largestRequest, one.largestResponse].map(megabytes).join('\t');
      print(`${one.name.padEnd(16)}\t${one.syncs}\t${one.actions}\t${sizes}\t${one.seconds.toFixed(1)}`);
    }
  }
}
