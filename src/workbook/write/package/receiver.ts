import type { PackageFacts } from '../../../assessment/model/package';

/** Whom a package goes back to, as a sentence says it. */
export const receiver = ({ returnTo }: Pick<PackageFacts, 'returnTo'>): string =>
  returnTo.trim() === '' ? '发来本文件的人' : returnTo;
