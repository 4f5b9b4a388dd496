import { describe, expect, it } from 'vitest';
import { saidIn, saidName, saidText, saidValue } from '../../../src/exchange/merge/saidCells';

const cell = (taskId: string) => saidName({ taskId, occurrence: 0, field: 'evidence' });

describe('[M9] 已收内容', () => {
  it('is read as it was written', () => {
    const said = new Map([
      [cell('T1'), saidValue('一')],
      [cell('T2'), saidValue(null)],
    ]);
    expect(new Map(saidIn(saidText(said)))).toEqual(said);
  });

  it.each(['', '链接', '0123456789abcde', 'ABCDEF0123456789'])('that reads %j says nothing', (text) => {
    expect(saidIn(text).size).toBe(0);
  });

  it('fits into a cell however many rows a unit has, and is whole up to its end', () => {
    const said = new Map(Array.from({ length: 3000 }, (_, index) => [cell(`T${index}`), saidValue(index)]));
    const text = saidText(said);
    expect(text.length).toBeLessThan(32_767);
    expect(saidIn(text).size).toBe(2000);
  });

  it('names a task whatever the case of its Latin letters', () => {
    expect(cell('t1')).toBe(cell('T1'));
  });
});
