/** One tool doing one piece of work: medians of `runs` processes, each with nothing else to do. */
export interface Contestant {
  /** As people know it, with its version: "exceljs 4.4.0". */
  readonly name: string;
  readonly seconds: number;
  /** The most memory the process held at once; null where a process cannot be told apart. */
  readonly megabytes: number | null;
}

/** Our own and what we are held against, with the same input on the same machine in the same run. */
export interface Comparison {
  /** Stands for ever: remarks are written to it. */
  readonly id: string;
  readonly work: string;
  readonly runs: number;
  readonly ours: Contestant;
  readonly peers: readonly Contestant[];
}

/** From this ratio on we call ourselves behind; below it two medians of this machine cannot be told apart. */
const BEHIND = 1.1;

/** The peers that were faster, or held less memory, than ours by more than the noise of the machine. */
export const ahead = ({ ours, peers }: Comparison): Contestant[] =>
  peers.filter(
    (peer) =>
      ours.seconds > peer.seconds * BEHIND ||
      (ours.megabytes !== null && peer.megabytes !== null && ours.megabytes > peer.megabytes * BEHIND),
  );

const shown = ({ seconds, megabytes }: Contestant): string =>
  `${seconds.toFixed(seconds < 10 ? 2 : 0)} s${megabytes === null ? '' : `, ${Math.round(megabytes)} MB`}`;

const times = (ours: number, peer: number): string => `${(ours / peer).toFixed(2)}×`;

/** One table: a line for each peer; ratios below 1 say that ours is ahead. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const lines = comparisons.flatMap(({ work, runs, ours, peers }) =>
    peers.map((peer) => {
      const memory = ours.megabytes === null || peer.megabytes === null ? '–' : times(ours.megabytes, peer.megabytes);
      return `| ${work} | ${runs} | ${shown(ours)} | ${peer.name} | ${shown(peer)} | ${times(ours.seconds, peer.seconds)} | ${memory} |`;
    }),
  );
  return [
    '| work | runs | ours | peer | peer’s | time, ours ÷ peer’s | memory, ours ÷ peer’s |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
