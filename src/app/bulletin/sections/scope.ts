import { conclusions, STATUS } from '../../../assessment/model/words';
import type { BulletinParagraph, Piece } from '../bulletin';
import { COUNTED, joined, nameCount, number, rowCount, unitCount } from '../figures';
import type { BulletinRound } from '../round';
import type { Selection } from '../source';

const body = (pieces: readonly Piece[]): BulletinParagraph => ({ kind: 'body', pieces });

const OPEN: Selection['where'] = [...COUNTED, ['conclusion', { noneOf: conclusions }]];

function units({ groups, units: all }: BulletinRound): Piece[] {
  const start = ['参加考核的单位共', unitCount(all, []), '个'];
  if (groups.length < 2) return [...start, '。'];
  const members = groups.map((one): Piece[] => [
    one.group,
    unitCount(one.units, [['group', { name: one.group }]]),
    '个',
  ]);
  return [...start, '，分', nameCount(groups.length, 'scores', [], 'group'), '组：', ...joined(members, '，'), '。'];
}

function tasks({ assessment, rows, isStarted }: BulletinRound): Piece[] {
  if (assessment.tasks.length === 0) return ['任务分解中还没有任务。'];
  const all: Piece[] = ['任务', rowCount(assessment.tasks.length, 'tasks', [['id', { blank: false }]]), '项，'];
  const given: Piece[] = ['按职责分到各单位，适用的共', rowCount(rows.length, 'evidence', COUNTED), '项次'];
  const open = rows.filter(({ conclusion }) => conclusion === null).length;
  if (!isStarted) return [...all, ...given, '，尚未开始评分。'];
  if (open === 0) return [...all, ...given, '，已全部评完。'];
  return [...all, ...given, '，其中', rowCount(open, 'evidence', OPEN), '项次尚未评分。'];
}

/** What is still to change: rows not assessed, scores to be reviewed. */
function reservations({ units: all, isStarted }: BulletinRound): Piece[] {
  const unfinished = all.filter(({ status }) => status === STATUS.unfinished);
  const stale = all.reduce((count, unit) => count + unit.stale, 0);
  const pieces: Piece[] = [];
  if (isStarted && unfinished.length > 0) {
    const count = unitCount(unfinished, [['status', { oneOf: [STATUS.unfinished] }]]);
    pieces.push('尚有', count, '个单位未评完，未评的任务按0分计，得分和名次均为暂定。');
  }
  if (stale > 0) {
    pieces.push(
      '另有',
      number(stale, 'plain', 'sum', { table: 'scores', where: [['stale', { above: 0 }]] }, 'stale'),
      '项得分待复核。',
    );
  }
  return pieces;
}

/** 一、基本情况 */
export function scope(round: BulletinRound): BulletinParagraph[] {
  const printed = round.paper.texts.period.trim();
  const period = printed === '' ? '' : `考核期间为${printed}。`;
  if (round.units.length === 0) return [body([`${period}单位名册中还没有单位。`])];
  const provisional = reservations(round);
  return [body([period, ...units(round), ...tasks(round)]), ...(provisional.length > 0 ? [body(provisional)] : [])];
}
