/** As the sheets write it: nobody gets the tasks. */
export const NOBODY = '不分配';

/** The names of a choice, and back; no names: by rule. */
export const choiceNames = (choice: string): readonly string[] =>
  choice
    .split(/[；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const choiceText = (names: readonly string[]): string => names.join('；');
