import type { RejectedLine } from '../../../app/desk/exchange/exchangeDesk';
import type { RejectionReason } from '../../../exchange/model';

/** In the order in which a person should look. */
const TITLES: Readonly<Record<RejectionReason, string>> = {
  notUnitColumn: '改了不归单位填的栏',
  otherUnitRow: '填了别的单位的行',
  rowInvented: '自己加的行',
  rowMissing: '少了的行，本表保留',
  unreadable: '读不出的内容',
  columnRenamed: '写在改了名的栏里的内容',
  outside: '写在表格外面的内容',
  olderReturn: '较早一份里不同的内容',
  fileNotTaken: '没有收的文件里的内容',
};

const REASONS = Object.keys(TITLES) as readonly RejectionReason[];

/** Values that are not taken, reason by reason. */
export const rejectedGroups = (rejected: readonly RejectedLine[]) =>
  REASONS.map((reason) => ({
    reason,
    title: TITLES[reason],
    lines: rejected.filter((line) => line.reason === reason),
  })).filter(({ lines }) => lines.length > 0);
