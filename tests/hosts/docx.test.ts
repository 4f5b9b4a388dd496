import { expect, it } from 'vitest';
import { bulletinDocument } from '../../src/app/bulletin/bulletinDocument';
import { bulletinText } from '../../src/app/bulletin/bulletinText';
import { draftBulletin } from '../../src/app/bulletin/draftBulletin';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { readDocument } from '../../src/documents/read/readDocument';
import { writeDocument } from '../../src/hosts/docx/writeDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { libreofficeLines } from '../support/libreofficeText';
import { smallAssessment } from '../support/smallAssessment';

const small = smallAssessment();
const BULLETIN = draftBulletin(small, scoreAssessment(small).value);
const PLAN = bulletinDocument(BULLETIN);

/** Words in their order, however lines are indented and cells are set apart. */
const words = (text: string): string[] => text.split(/[\s\u3000]+/).filter((word) => word !== '');

it('a document read again by us says what the text for the clipboard says', async () => {
  const { value, issues } = await readDocument('通报.docx', await writeDocument(PLAN), readSheets);
  const lines = value?.blocks.map((block) =>
    block.type === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')).join('\n'),
  );
  expect(issues).toEqual([]);
  expect(words((lines ?? []).join('\n'))).toEqual(words(bulletinText(BULLETIN)));
});

it('LibreOffice reads the same words', async () => {
  const lines = await libreofficeLines(await writeDocument(PLAN));
  expect(words(lines.join('\n'))).toEqual(words(bulletinText(BULLETIN)));
}, 300_000);

it('the same plan gives the same bytes', async () => {
  const first = await writeDocument(PLAN);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.compare(first, await writeDocument(PLAN))).toBe(0);
});

it('characters that XML does not allow are shown as �', async () => {
  const odd = { ...PLAN, title: 'a\u0001', blocks: [{ kind: 'body', text: '甲\u0002局<&>\ud800' } as const] };
  const { value } = await readDocument('通报.docx', await writeDocument(odd), readSheets);
  expect(value?.blocks).toMatchObject([{ text: '甲\ufffd局<&>\ufffd' }]);
});
