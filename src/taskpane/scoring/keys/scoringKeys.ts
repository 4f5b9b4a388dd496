import type { ScoringFlow } from '../flow/scoringFlow';
import { ANSWER, CLEAR_KEY, CONCLUSIONS, CONFIRM_KEY, FIELDS, VERDICTS } from '../words';

/** What the page itself does on a key. */
export interface PageActions {
  readonly toggleList: () => void;
  readonly showKeys: () => void;
}

interface ScoringKey {
  /** `KeyboardEvent.key`, letters in lower case; Alt+ before arrows. */
  readonly keys: readonly string[];
  /** As printed on a keyboard. */
  readonly print: string;
  readonly what: string;
  readonly act: (flow: ScoringFlow, page: PageActions) => void;
}

/** Single keys of the page: one hand on the digits is enough. */
export const SCORING_KEYS: readonly ScoringKey[] = [
  ...Object.entries(CONCLUSIONS).map(([word, key]) => ({
    keys: [key],
    print: key,
    what: word,
    act: (flow: ScoringFlow) => void flow.conclude(word),
  })),
  { keys: [CLEAR_KEY], print: CLEAR_KEY, what: '清空考评结论', act: (flow) => void flow.conclude('') },
  ...FIELDS.flatMap(({ field, label, key }) =>
    key === null
      ? []
      : [
          {
            keys: [key],
            print: key,
            what: `填${label}`,
            act: (flow: ScoringFlow) => {
              flow.focus(field);
            },
          },
        ],
  ),
  {
    keys: [CONFIRM_KEY.toLowerCase()],
    print: CONFIRM_KEY,
    what: '需复核的行：得分不变，已复核',
    act: (flow) => void flow.confirm(),
  },
  ...VERDICTS.map(({ word, key }) => ({
    keys: [key.toLowerCase()],
    print: key,
    what: `申诉：${word}`,
    act: (flow: ScoringFlow) => void flow.decide(word),
  })),
  {
    keys: [ANSWER.key.toLowerCase()],
    print: ANSWER.key,
    what: `填${ANSWER.label}`,
    act: (flow) => {
      flow.focus(ANSWER.field);
    },
  },
  { keys: ['n', 'Alt+ArrowDown'], print: 'N 或 Alt+↓', what: '下一条', act: (flow) => void flow.next() },
  { keys: ['p', 'Alt+ArrowUp'], print: 'P 或 Alt+↑', what: '上一条', act: (flow) => void flow.previous() },
  {
    keys: ['l'],
    print: 'L',
    what: '选单位、任务和行，再按一次返回',
    act: (_, page) => {
      page.toggleList();
    },
  },
  {
    keys: ['?', '？'],
    print: '?',
    what: '显示这张按键表',
    act: (_, page) => {
      page.showKeys();
    },
  },
];

/** Keys inside a field; the browser and the fields themselves do these. */
export const FIELD_KEYS = [
  { print: 'Enter', what: '写入这一行' },
  { print: 'Esc', what: '放弃这一栏没有写入的内容' },
  { print: 'Tab', what: '到下一栏' },
] as const;
