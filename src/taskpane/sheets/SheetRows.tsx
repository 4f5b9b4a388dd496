import { mergeClasses } from '@fluentui/react-components';
import type { SheetView } from '../../app/desk/desk';
import { ScrollRegion } from '../parts/ScrollRegion';
import { ScrollTable } from '../parts/ScrollTable';
import { useScrollTableStyles } from '../parts/ScrollTable.styles';
import { useRoomClass } from '../parts/useRoomClass';

type Rows = readonly (readonly string[])[];

/** Columns that only make room on paper go. */
function withoutBlankColumns(rows: Rows): Rows {
  const used = new Set(rows.flatMap((cells) => cells.flatMap((text, at) => (text === '' ? [] : [at]))));
  return rows.map((cells) => cells.filter((_, at) => used.has(at)));
}

/** A text that stands alone on its line, such as a title, takes the whole line. */
function paperLine(cells: readonly string[]) {
  const [text = '', ...others] = cells.filter((cell) => cell !== '');
  return others.length === 0 ? [{ text, span: cells.length }] : cells.map((cell) => ({ text: cell, span: 1 }));
}

interface SheetRowsProps {
  readonly view: SheetView;
}

/** Rows of a sheet: a table under its headers, or the lines of a page that is made to be printed. */
export function SheetRows({ view: { name, columns, rows } }: SheetRowsProps) {
  const styles = useScrollTableStyles();
  const roomClass = useRoomClass();
  const label = `工作表“${name}”的内容`;
  if (columns.length > 0) return <ScrollTable label={label} headers={columns} rows={rows} />;
  return (
    <ScrollRegion label={label}>
      <tbody>
        {withoutBlankColumns(rows).map((cells, row) => (
          <tr key={row}>
            {paperLine(cells).map(({ text, span }, at) => (
              <td key={at} colSpan={span} className={mergeClasses(styles.cell, span === 1 && roomClass(text))}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollRegion>
  );
}
