import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/app/desk/desk';
import { smallAssessment } from '../../support/smallAssessment';
import { deskOf, dropReturn, smallDesk } from './exchange/support';
import { EVERYTHING, TIME } from './support';

/** Two units with tasks and weights; nothing filled in, nothing scored. */
function begun() {
  const small = smallAssessment();
  return {
    ...small,
    evidence: small.evidence.map((row) => ({ ...row, conclusion: null, evidence: null, progress: null })),
  };
}

const send = (desk: Desk, units: readonly string[], due = '2017-07-31') =>
  desk.sendOut(
    { kind: 'evidence', units, due, returnTo: '', withMail: false, subject: '', body: '', allowed: [] },
    TIME,
  );

const BOTH = ['和平区政府', '市教育局'];

/** Gives the rows of a unit their conclusions. */
async function score(desk: Desk, unit: string): Promise<void> {
  const { rows } = await desk.rows({ ...EVERYTHING, unit });
  for (const { name } of rows) await desk.enter(name, { conclusion: '未完成' });
}

const nextOf = async (desk: Desk) => (await desk.refresh()).next;

describe('the next step', () => {
  it('is sending out once tasks, units and weights stand', async () => {
    expect(await nextOf(await deskOf(begun()))).toBe('send');
  });

  it('is scoring where evidence came in without any package', async () => {
    const round = begun();
    const [first, ...rest] = round.evidence;
    if (first === undefined) throw new Error('no rows');
    expect(await nextOf(await deskOf({ ...round, evidence: [{ ...first, evidence: '网址' }, ...rest] }))).toBe('score');
  });

  it('is not sending out once scoring has begun', async () => {
    const desk = await deskOf(begun());
    const [row] = (await desk.rows(EVERYTHING)).rows;
    if (row === undefined) throw new Error('no rows');
    await desk.enter(row.name, { conclusion: '未完成' });
    expect(await nextOf(desk)).toBe('score');
  });

  it('is taking back what went out, until all of it is back', async () => {
    const desk = await deskOf(begun());
    await send(desk, BOTH);
    expect(await desk.refresh()).toMatchObject({
      next: 'takeBack',
      exchange: { sent: 2, returned: 0, dues: ['2017-07-31', '2017-07-31'] },
    });
    for (const [unit, next, returned] of [
      ['和平区政府', 'takeBack', 1],
      ['市教育局', 'score', 2],
    ] as const) {
      await dropReturn(desk, unit, [[0, '佐证', '网站专栏']]);
      await desk.takeBack({}, TIME);
      expect(await desk.refresh()).toMatchObject({ next, exchange: { sent: 2, returned } });
    }
  });

  it('is taking back again where only units are left to score whose packages are out', async () => {
    const desk = await deskOf(begun());
    await send(desk, ['市教育局']);
    const [first] = (await desk.rows({ ...EVERYTHING, unit: '和平区政府' })).rows;
    if (first === undefined) throw new Error('no rows');
    await desk.enter(first.name, { conclusion: '未完成' });
    expect(await nextOf(desk)).toBe('score');
    await score(desk, '和平区政府');
    expect(await nextOf(desk)).toBe('takeBack');
    await score(desk, '市教育局');
    expect(await nextOf(desk)).toBe('rank');
  });

  it('does not wait for units that were only told their result', async () => {
    const desk = await smallDesk();
    const request = { kind: 'feedback', units: BOTH, due: '', returnTo: '', withMail: false } as const;
    await desk.sendOut({ ...request, subject: '', body: '', allowed: [] }, TIME);
    expect(await desk.refresh()).toMatchObject({ next: 'rank', exchange: { sent: 0 } });
  });
});
