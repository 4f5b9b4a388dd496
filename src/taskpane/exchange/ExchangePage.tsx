import { Page } from '../parts/Page';
import { useExchangeStyles } from './ExchangePage.styles';

/** 收发: how workbooks go out and come back by hand. */
export function ExchangePage() {
  const styles = useExchangeStyles();
  return (
    <Page title="下发和收回">
      <p className={styles.text}>
        现在请手工下发：保存工作簿，用邮件发给各单位填写“完成情况、佐证、公开日期、数量、自评得分”；收回后，把填好的内容复制到本工作簿“证据评分”的同一行。
      </p>
      <p className={styles.text}>
        单位用 Excel 或 WPS 都能填，不用装本软件。按单位拆分、自动合并和核对差异，下一版提供。
      </p>
    </Page>
  );
}
