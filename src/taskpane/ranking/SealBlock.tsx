import { Button } from '@fluentui/react-components';
import type { SealState } from '../../app/desk/exchange/exchangeDesk';
import { shownOtherwise } from '../../app/messages/shownOtherwise';
import { NoteList } from '../parts/NoteList';
import { Notice } from '../parts/Notice';
import { ConfirmDialog } from '../units/ConfirmDialog';
import { useRankingPageStyles } from './RankingPage.styles';
import { useSeal } from './useSeal';

interface SealBlockProps {
  /** How far the round is, in a sentence. */
  readonly progress: string;
}

/** 封存: putting a check code on the results, and whether they still are what was sealed. */
export function SealBlock({ progress }: SealBlockProps) {
  const styles = useRankingPageStyles();
  const { answer, question, ask, isBusy, seal, unseal } = useSeal();
  if (answer.status === 'waiting') return null;
  if (answer.status === 'failed') return <Notice intent="error" title="没有查出是否封存。" text={answer.message} />;
  const state = answer.value;
  const isSealed = state !== null;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>封存</h3>
      <p className={styles.text}>
        给定稿的得分和排名记下校验码，印在页脚，以后可查内容有没有变。只防疏忽和改动，不是电子签名。
      </p>
      <div role="status" className={styles.status}>
        {isSealed && <SealNotice state={state} />}
      </div>
      {isSealed && <SealNotes state={state} />}
      <div className={styles.buttons}>
        {state?.isMatching !== true && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              ask('seal');
            }}
          >
            {isSealed ? '重新封存' : '封存得分和排名'}
          </Button>
        )}
        {isSealed && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              ask('unseal');
            }}
          >
            取消封存
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={question === 'seal'}
        title={isSealed ? '按现在的内容重新封存？' : '封存现在的得分和排名？'}
        text={
          `${progress}封存后仍可修改，但一改就与封存不符。` + (isSealed ? '原来的校验码作废，记在“操作记录”里。' : '')
        }
        action={isSealed ? '重新封存' : '封存'}
        onClose={() => {
          ask(null);
        }}
        onConfirm={seal}
      />
      <ConfirmDialog
        isOpen={question === 'unseal'}
        title="取消封存？"
        text="页脚不再印校验码，也不再核对。取消记在“操作记录”里。"
        action="取消封存"
        onClose={() => {
          ask(null);
        }}
        onConfirm={unseal}
      />
    </section>
  );
}

/** The cells that differ, or that show something else. */
function SealNotes({ state }: { readonly state: SealState }) {
  const notes = [...state.notes, ...state.shownOtherwise];
  return notes.length > 0 && <NoteList notes={notes} none="" />;
}

function SealNotice({ state }: { readonly state: SealState }) {
  const said = `校验码 ${state.code}，${state.sealedOn}封存。`;
  if (state.shownOtherwise.length > 0) {
    return (
      <Notice
        intent="error"
        title={shownOtherwise('下面')}
        text={`${said}请先更新排名，表里会按规则重新写好，封存不变。`}
      />
    );
  }
  return state.isMatching ? (
    <Notice intent="success" title="已封存，内容相符。" text={said} />
  ) : (
    <Notice
      intent="warning"
      title="内容与封存不符。"
      text="页脚还印着原来的校验码：打印前请先更新排名，页脚会改印“与封存不符”；或重新封存。"
    />
  );
}
