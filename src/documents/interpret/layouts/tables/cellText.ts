import { likenessOf } from '../../align/likeness';
import { looksLikeUnit } from '../../fields/unitList';
import type { Field } from '../../header';
import { joinLines, trimmed } from '../../text';

const SEPARATED = /[、,，;；/:：]$/;
const REST_OF_NAME = /^(?:办公厅|办公室|委员会|局|厅|委|办|中心|管委会|[、,，;；/(（])/;

const lastName = (line: string): string => line.split(/[、,，;；/\s]/).at(-1) ?? '';

function unitLines(first: string, second: string): string {
  const apart = SEPARATED.test(first) || (looksLikeUnit(lastName(first)) && !REST_OF_NAME.test(second));
  return apart ? `${first}\n${second}` : first + second;
}

function channelLines(first: string, second: string): string {
  const apart = likenessOf(lastName(first))('channel') === 0 && likenessOf(second)('channel') === 0;
  return apart ? `${first}、${second}` : joinLines(first, second);
}

/** Lines of one cell as one text; lines of units stay apart where each is a whole name. */
export function cellText(text: string, field: Field): string {
  if (!text.includes('\n')) return text;
  const isUnit = field === 'lead' || field === 'responsible' || field === 'cooperating';
  const join = isUnit ? unitLines : field === 'channel' ? channelLines : joinLines;
  const [first = '', ...rest] = text.split('\n').map(trimmed).filter(Boolean);
  return rest.reduce(join, first);
}
