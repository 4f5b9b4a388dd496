import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assessment, Cell, EvidenceRow } from '../src/assessment/model/assessment';
import type { Received } from '../src/exchange/model';
import { hubOf, makeReturns, receivedFrom } from './merge';

export type Table = Cell[][];

/** What was sent, what the office has now, and what came back: the same in our records and as three tables. */
export interface Merging {
  readonly hub: Assessment;
  readonly received: readonly Received[];
  readonly parent: Table;
  readonly local: Table;
  readonly remote: Table;
}

const FILE = 'received.json';
const HEADER = ['单位', '任务编号', '任务事项', '完成情况', '佐证', '公开日期', '数量', '自评得分'];
const EVIDENCE = HEADER.indexOf('佐证');

/** 佐证 of every row of a table. */
export const evidenceIn = ([, ...rows]: Table): Cell[] => rows.map((row) => row[EVIDENCE] ?? null);

/** The office has typed into every seventh row since it sent them. */
const typedAt = (sent: Assessment): Assessment => ({
  ...sent,
  evidence: sent.evidence.map((row, index) => (index % 7 === 0 ? { ...row, evidence: `办公室${index}` } : row)),
});

const tableOf = (rows: readonly EvidenceRow[], items: ReadonlyMap<string, string>): Table => [
  HEADER,
  ...rows.map((row) => [
    ...[row.unit, row.taskId, items.get(row.taskId) ?? ''],
    ...[row.progress, row.evidence, row.publishedOn, row.count, row.selfScore],
  ]),
];

/** Writes the returns of so many units into a folder and what is read of them: neither is part of the merge. */
export async function makeMerging(units: number, folder: string): Promise<void> {
  await makeReturns(units, folder);
  await writeFile(join(folder, FILE), JSON.stringify(await receivedFrom(folder, hubOf(units))));
}

/** What `makeMerging` made. */
export async function mergingOf(units: number, folder: string): Promise<Merging> {
  const sent = hubOf(units);
  const hub = typedAt(sent);
  const received = JSON.parse(await readFile(join(folder, FILE), 'utf8')) as Received[];
  const items = new Map(sent.tasks.map(({ id, item }) => [id, item]));
  const returned = received.flatMap(({ file }) => file.content?.now.evidence ?? []);
  return {
    ...{ hub, received },
    parent: tableOf(sent.evidence, items),
    local: tableOf(hub.evidence, items),
    remote: tableOf(returned, items),
  };
}
