import { useState } from 'react';
import type { RankingView } from '../../app/desk/desk';
import { useRound } from '../services/roundContext';
import { useShow } from '../services/useShow';

/** Prints a group: in Excel from its sheet, which is set up for printing, otherwise from the page. */
export function usePrint({ group, sheet }: RankingView['groups'][number], isOutdated: boolean) {
  const { overview } = useRound();
  const show = useShow();
  const [asked, setAsked] = useState<string | null>(null);
  const print = () => {
    if (show === null) {
      window.print();
      return;
    }
    show({ sheet, row: 1, column: 2 });
    setAsked(group);
  };
  const first = isOutdated ? '排名表还不是最新的，请先更新排名，再打印。' : '';
  const said = asked === group ? `${first}已选中工作表“${sheet}”，请点一下表格，按 Ctrl+P 打印（已设为A4横向）。` : '';
  return { title: overview.title, print, said };
}
