/** Everything entered is as it was sealed, but the cells listed above or below show something else. */
export const shownOtherwise = (where: '上面' | '下面'): string =>
  `填写的内容与封存相符，但${where}这些单元格显示的不是封存的结果，不要打印。`;
