import { parseDeadline } from '../fields/deadline';
import { looksLikeUnit } from '../fields/unitList';
import type { Field } from '../header';
import { bareNumber } from '../numerals';
import { tidy } from '../text';

interface Features {
  readonly length: number;
  readonly isNumber: boolean;
  readonly endsSentence: boolean;
  readonly deadline: boolean;
  readonly channel: boolean;
  readonly unit: boolean;
}

const CHANNEL_END =
  /(?:网|网站|网页|网站群|媒体|平台|公告|公示栏|公告栏|公示公告栏|专栏|栏目|微信|微博|系统|发布会|公报|报纸|报刊|客户端|APP|电视|电台|广播|公众号|热线|大厅|显示屏|展板|手册)(?:等|等(?:媒体|渠道|平台))?(?:[(（][^()（）]*[)）])?$/i;
const SENTENCE_END = /[。;；!！]$/;
const LONGEST_SHORT = 120;
const LONGEST_DEADLINE = 25;
const SHORTEST_NAME = 2;
/** Every deadline has one of these signs; most other texts have none, and need no closer look. */
const DEADLINE_SIGN = /[\d０-９年月日季周天期程续态常穿时动断终]/;

/** Longer ones begin with a time; 及时公开…，每季度更新 is a task. */
const LONG_DEADLINE = 8;
const BEGINS_WITH_TIME = /^.{0,4}(?:[\d０-９]{1,4}[年月日季./-][^年月季]|[年月季周底末期持每])/;
const BEGINS_OTHERWISE =
  /^(?:[\d０-９]{1,2}[.．、]\s*[^\d\s]|[(（]|(?:及时|实时|定期|动态|主动)(?:公开|公布|发布|更新)..)/;

const isDeadline = (text: string): boolean =>
  text.length <= LONGEST_DEADLINE &&
  (text.length <= LONG_DEADLINE ? DEADLINE_SIGN : BEGINS_WITH_TIME).test(text) &&
  !SENTENCE_END.test(text) &&
  !BEGINS_OTHERWISE.test(text) &&
  parseDeadline(text, 2000).kind !== 'unspecified';

function isChannel(text: string): boolean {
  if (text.length > LONGEST_SHORT) return false;
  const names = text.split(/[、,，;；和\s]+/).filter(Boolean);
  return names.length > 0 && names.every((name) => CHANNEL_END.test(name));
}

function featuresOf(text: string): Features {
  const short = text.length <= LONGEST_SHORT;
  const tidied = short ? tidy(text) : text;
  return {
    length: tidied.length,
    isNumber: bareNumber(tidied) !== null,
    endsSentence: SENTENCE_END.test(tidied),
    deadline: isDeadline(tidied),
    channel: short && isChannel(tidied),
    unit: short && tidied.length >= SHORTEST_NAME && tidied.split(/[、,，\s]+/).every(looksLikeUnit),
  };
}

const NOT_A_NUMBER = 40;
const ONLY_A_NUMBER = 25;

type Cost = (features: Features) => number;

const unitCost: Cost = ({ unit, length, endsSentence, deadline }) => {
  const size = length <= 12 ? 3 : length <= 40 ? 6 : 15;
  return (unit ? 0 : size) + (endsSentence ? 8 : 0) + (deadline ? 6 : 0);
};

/** How little a text looks like a field: 0 = just so, about 5 = doubtful, above 10 = hardly. */
const COSTS: Readonly<Record<Field, Cost>> = {
  group: ({ length, endsSentence, deadline }) => (length > 30 ? 6 : 0) + (endsSentence ? 4 : 0) + (deadline ? 8 : 0),
  unitNumber: ({ isNumber }) => (isNumber ? 0 : NOT_A_NUMBER),
  number: ({ isNumber }) => (isNumber ? 0 : NOT_A_NUMBER),
  item: ({ length, endsSentence, deadline, channel, unit }) =>
    (length > 120 ? 8 : length > 60 ? 2 : 0) +
    (endsSentence ? 1.5 : 0) +
    (deadline ? 8 : 0) +
    (channel || unit ? 2 : 0),
  requirement: ({ length, endsSentence, deadline, channel, unit }) =>
    (endsSentence ? 0 : length < 8 ? 4 : length < 15 ? 2 : 0) +
    (deadline ? 10 : 0) +
    (channel ? 4 : 0) +
    (unit ? 5 : 0),
  channel: ({ channel, length, endsSentence, deadline }) => {
    if (channel) return 0;
    if (endsSentence || length > 120) return 14;
    return (length <= 30 ? 3 : 6) + (deadline ? 5 : 0);
  },
  deadline: ({ deadline, length, endsSentence, channel, unit }) => {
    if (deadline) return 0;
    const size = endsSentence || length > 40 ? 16 : length <= 12 ? 4 : 7;
    return size + (channel ? 5 : 0) + (unit ? 4 : 0);
  },
  lead: unitCost,
  responsible: unitCost,
  cooperating: unitCost,
  note: () => 1,
  unknown: () => 1,
};

export type Likeness = (field: Field) => number;

/** Units, deadlines and channels come back in every row: what was worked out for them is kept for a while. */
const recent = new Map<string, Likeness>();
const MOST_RECENT = 5000;

/** Costs of one text for every field; the features are worked out once, when first needed. */
export function likenessOf(text: string): Likeness {
  if (text.length > LONGEST_DEADLINE) return workedOut(text);
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= MOST_RECENT) recent.clear();
  const likeness = workedOut(text);
  recent.set(text, likeness);
  return likeness;
}

function workedOut(text: string): Likeness {
  let features: Features | null = null;
  const costs = new Map<Field, number>();
  return (field) => {
    const known = costs.get(field);
    if (known !== undefined) return known;
    features ??= featuresOf(text);
    const isText = field !== 'unitNumber' && field !== 'number';
    const cost = COSTS[field](features) + (isText && features.isNumber ? ONLY_A_NUMBER : 0);
    costs.set(field, cost);
    return cost;
  };
}

/** What an empty cell costs in each column. */
export const EMPTY: Readonly<Record<Field, number>> = {
  group: 1,
  unitNumber: 1,
  number: 3,
  item: 5,
  requirement: 9,
  channel: 1,
  deadline: 1.5,
  lead: 2,
  responsible: 2,
  cooperating: 1,
  note: 0.5,
  unknown: 0.5,
};

/** What it costs when the text shows no cell at all for a column. */
export const MISSING: Readonly<Record<Field, number>> = {
  group: 4,
  unitNumber: 7,
  number: 7,
  item: 8,
  requirement: 14,
  channel: 6,
  deadline: 6,
  lead: 8,
  responsible: 8,
  cooperating: 6,
  note: 2,
  unknown: 2,
};
