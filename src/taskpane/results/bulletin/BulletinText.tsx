import { Link, mergeClasses } from '@fluentui/react-components';
import type { BulletinPiece, BulletinView } from '../../../app/desk/results/resultsDesk';
import { placeText } from '../../../app/placeText';
import { useShow } from '../../services/useShow';
import { useBulletinTextStyles } from './BulletinText.styles';

interface BulletinTextProps {
  readonly view: BulletinView;
}

/** The draft as it will read; in a spreadsheet its figures lead to their cells. */
export function BulletinText({ view: { title, paragraphs } }: BulletinTextProps) {
  const styles = useBulletinTextStyles();
  return (
    <article className={styles.text} aria-label="通报全文预览">
      <h3 className={styles.title}>{title}</h3>
      {paragraphs.map(({ isHeading, pieces }, index) => {
        const text = pieces.map((piece, at) => <Piece key={at} piece={piece} />);
        return isHeading ? (
          <h4 key={index} className={styles.heading}>
            {text}
          </h4>
        ) : (
          <p key={index} className={styles.paragraph}>
            {text}
          </p>
        );
      })}
    </article>
  );
}

function Piece({ piece: { text, at, shownInstead } }: { readonly piece: BulletinPiece }) {
  const styles = useBulletinTextStyles();
  const show = useShow();
  const wrong = shownInstead === null ? undefined : styles.wrong;
  const remark = shownInstead === null ? '' : `（表中为“${shownInstead}”）`;
  return (
    <>
      {at !== null && show !== null ? (
        <Link
          as="button"
          inline
          className={mergeClasses(styles.figure, wrong)}
          title={placeText(at)}
          onClick={() => {
            show(at);
          }}
        >
          {text}
        </Link>
      ) : (
        <span className={wrong} {...(at === null ? {} : { title: placeText(at) })}>
          {text}
        </span>
      )}
      {remark !== '' && <span className={styles.wrong}>{remark}</span>}
    </>
  );
}
