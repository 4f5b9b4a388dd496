import { halfWidth } from '../numerals';

const NUMBERED: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\))/,
];

/** 一、 is 1, （一） is 2, 1. is 3; 0 for a line without number. */
export const headingLevel = (text: string): number => {
  const start = halfWidth(text.slice(0, 8));
  return NUMBERED.findIndex((pattern) => pattern.test(start)) + 1;
};
