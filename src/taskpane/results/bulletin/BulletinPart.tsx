import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import type { BulletinView } from '../../../app/desk/results/resultsDesk';
import { DownloadsFail } from '../../parts/DownloadsFail';
import { NoteList } from '../../parts/NoteList';
import { Notice } from '../../parts/Notice';
import { useResultsStyles } from '../Results.styles';
import { BulletinText } from './BulletinText';
import { FigurePlaces } from './FigurePlaces';
import { useBulletin } from './useBulletin';

/** 情况通报: the draft with every figure at its cell, for the clipboard and as .docx. */
export function BulletinPart() {
  const styles = useResultsStyles();
  const { answer, isBusy, said, copy, download, update } = useBulletin();
  if (answer.status === 'failed') return <Notice intent="error" title="通报没有写成。" text={answer.message} />;
  if (answer.status === 'waiting')
    return <Spinner size="small" labelPosition="after" label="正在写通报，并逐个核对数字……" />;
  const { notes, paragraphs } = answer.value;
  if (paragraphs.length === 0) {
    return (
      <>
        <Notice intent="error" title="通报没有写成。" text="工作簿没有读出来，原因见下面。" />
        <NoteList notes={notes} none="" />
      </>
    );
  }
  const isWrong = notes.length > 0;
  return (
    <>
      <Check view={answer.value} />
      {isWrong && (
        <div className={styles.column}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={update}>
            更新排名
          </Button>
          <NoteList notes={notes} none="" />
        </div>
      )}
      <div className={styles.column}>
        <div className={styles.buttons}>
          <Button
            appearance={isWrong ? 'secondary' : 'primary'}
            disabledFocusable={isBusy || isWrong}
            onClick={() => void copy()}
          >
            复制全文
          </Button>
          <Button disabledFocusable={isBusy || isWrong} onClick={() => void download()}>
            下载 .docx
          </Button>
        </div>
        <div role="status" className={styles.status}>
          {said === null ? null : <Notice intent={said.intent} text={said.text} />}
        </div>
        {said?.whole != null && (
          <Field label="通报全文" className={styles.wide}>
            <Textarea readOnly rows={6} value={said.whole} />
          </Field>
        )}
        <DownloadsFail step="打开这个工作簿后再下载" />
      </div>
      <BulletinText view={answer.value} />
      <FigurePlaces paragraphs={paragraphs} />
    </>
  );
}

/** Whether the draft may go out. */
function Check({ view: { notes, paragraphs } }: { readonly view: BulletinView }) {
  const figures = paragraphs.flatMap(({ pieces }) => pieces).filter(({ at }) => at !== null).length;
  return notes.length > 0 ? (
    <Notice
      intent="error"
      title={`有${notes.length}处与工作簿不一致，先不要发。`}
      text="复制和下载都已停用。请先更新排名；仍不一致的，按下面的位置核对。"
    />
  ) : (
    <Notice intent="success" text={`${figures}处数字和名单都与工作簿里的单元格一致。`} />
  );
}
