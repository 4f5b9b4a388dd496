import { CompoundButton } from '@fluentui/react-components';
import type { PageName } from '../pages';
import { useHomeStyles } from './Home.styles';

const ACTIONS = [
  {
    page: 'build',
    title: '由通知生成工作簿',
    text: '选择或粘贴任务分解通知，得到可以填报、自动算分的工作簿（.xlsx）。',
  },
  {
    page: 'review',
    title: '打开工作簿',
    text: '选择填好的工作簿（.xlsx），看分组排名、4%权重核验和要处理的问题。',
  },
] as const;

interface HomeProps {
  readonly onChoose: (page: PageName) => void;
}

export function Home({ onChoose }: HomeProps) {
  const styles = useHomeStyles();
  return (
    <>
      <ul className={styles.actions}>
        {ACTIONS.map(({ page, title, text }) => (
          <li key={page}>
            <CompoundButton
              className={styles.action}
              secondaryContent={{ children: text, className: styles.text }}
              onClick={() => {
                onChoose(page);
              }}
            >
              {title}
            </CompoundButton>
          </li>
        ))}
      </ul>
      <p className={styles.promise}>全部在本机处理，不连网络，不改动您选择的文件。</p>
    </>
  );
}
