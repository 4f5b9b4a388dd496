import { useState } from 'react';
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    paddingTop: '60px',
    paddingBottom: '20px',
  },
  greeting: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { marginTop: '12px' },
  item: { display: 'flex', paddingBottom: '12px', fontSize: tokens.fontSizeBase300 },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: { margin: '12px', maxWidth: '60%' },
});

const OFFERS = [
  { icon: <Ribbon24Regular />, text: 'Works beside the document' },
  { icon: <LockOpen24Regular />, text: 'Opens what was closed' },
  { icon: <DesignIdeas24Regular />, text: 'Looks as one would wish' },
];

/** A picture and a greeting, three lines with icons, a field for text and a button. */
export function Page() {
  const styles = useStyles();
  const [text, setText] = useState('Some words');
  const [sent, setSent] = useState('');
  return (
    <div className={styles.page}>
      <section className={styles.head}>
        <img width="90" height="90" src="assets/icon-128.png" alt="" />
        <h1 className={styles.greeting}>Hello</h1>
      </section>
      <ul className={styles.list}>
        {OFFERS.map(({ icon, text: offer }) => (
          <li className={styles.item} key={offer}>
            {icon}
            <span>{offer}</span>
          </li>
        ))}
      </ul>
      <div className={styles.entry}>
        <Field className={styles.field} size="large" label="Words for the document">
          <Textarea
            size="large"
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Field className={styles.field}>{sent}</Field>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            setSent(text);
          }}
        >
          Insert
        </Button>
      </div>
    </div>
  );
}
