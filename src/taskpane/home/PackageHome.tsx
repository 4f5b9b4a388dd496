import { Button } from '@fluentui/react-components';
import type { PackageView } from '../../app/desk/desk';
import { Page } from '../parts/Page';
import { useShow } from '../services/useShow';
import { useHomeStyles } from './Home.styles';
import { packageTexts } from './packageTexts';
import { useReread } from './useReread';

interface PackageHomeProps {
  readonly pack: PackageView;
}

/** A workbook that went out to a unit: what it is, what the unit does with it, and how the office takes it back. */
export function PackageHome({ pack }: PackageHomeProps) {
  const styles = useHomeStyles();
  const reread = useReread();
  const show = useShow();
  const { openAt, kind } = pack;
  const { title, what, facts, steps } = packageTexts(pack);
  return (
    <Page title={title}>
      <p className={styles.text}>{what}</p>
      <dl className={styles.facts}>
        {facts.map(({ name, text }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.told}>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{kind === 'evidence' ? '本单位怎样填' : '本单位怎样申诉'}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {kind === 'evidence' && show !== null && openAt !== null && (
          <Button
            appearance="primary"
            onClick={() => {
              show(openAt);
            }}
          >
            到没填的一行
          </Button>
        )}
        <Button onClick={reread}>重新读取工作簿</Button>
      </div>
      <h3 className={styles.heading}>考核办公室怎样收回</h3>
      <p className={styles.text}>
        打开考核工作簿，在“收发”的“收回合并”里选这个文件。评分、权重、排名和下发都在考核工作簿里做，这里不能做。
      </p>
    </Page>
  );
}
