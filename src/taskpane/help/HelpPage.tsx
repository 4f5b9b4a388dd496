import { Page } from '../parts/Page';
import { useHelpStyles } from './HelpPage.styles';
import { HELP } from './help';

/** 帮助: the round in six steps, and what people ask. */
export function HelpPage() {
  const styles = useHelpStyles();
  return (
    <Page title="帮助">
      {HELP.map(({ title, lines, isOrdered }) => {
        const List = isOrdered ? 'ol' : 'ul';
        return (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <List className={styles.list}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </List>
          </section>
        );
      })}
    </Page>
  );
}
