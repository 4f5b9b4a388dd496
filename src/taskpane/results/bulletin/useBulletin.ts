import { useState } from 'react';
import { handOver } from '../../file/handOver';
import { messageOf } from '../../parts/messageOf';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useStep } from '../../services/stepContext';
import { timeText } from '../../services/timeText';
import { useAnswer } from '../../services/useAnswer';
import { copyText } from './copyText';

/** What came of the last copying or downloading. */
interface Said {
  readonly intent: 'success' | 'error';
  readonly text: string;
  /** The whole text, where a person has to copy it. */
  readonly whole: string | null;
}

const success = (text: string): Said => ({ intent: 'success', text, whole: null });
const failure = (text: string): Said => ({ intent: 'error', text, whole: null });

const REFUSED = '没有交出去：刚才核对没有通过，原因见上面。';

/** 情况通报 with its figures checked, and handing it out: checked anew each time. */
export function useBulletin() {
  const { desk } = useServices();
  const { version } = useRound();
  const { running, run } = useStep();
  const [turn, setTurn] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [{ of, said }, setSaid] = useState<{ of: number; said: Said | null }>({ of: version, said: null });
  const answer = useAnswer(`bulletin ${version} ${turn}`, () => desk.bulletin());

  /** Runs one of the two, and says what came of it; null: the check refused it. */
  const handOut = async (make: () => Promise<Said | null>) => {
    setBusy(true);
    setSaid({ of: version, said: null });
    try {
      const done = await make();
      setSaid({ of: version, said: done ?? failure(REFUSED) });
      if (done === null) setTurn(turn + 1);
    } catch (error) {
      setSaid({ of: version, said: failure(messageOf(error)) });
    } finally {
      setBusy(false);
    }
  };

  return {
    answer,
    isBusy: isBusy || running !== null,
    said: of === version ? said : null,
    copy: () =>
      handOut(async () => {
        const { text, notes } = await desk.bulletin();
        if (notes.length > 0) return null;
        return (await copyText(text))
          ? success('全文已复制，可以粘贴到 Word 或 WPS 文字里。')
          : { ...failure('这里不让程序复制。请点下面的文字，按 Ctrl+A 全选，再按 Ctrl+C 复制。'), whole: text };
      }),
    download: () =>
      handOut(async () => {
        const { file } = await desk.bulletinFile();
        return file === null ? null : success(handOver(file));
      }),
    update: () => {
      void run('更新排名', () => desk.updateRanking(timeText()));
    },
  };
}
