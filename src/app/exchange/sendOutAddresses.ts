import { addressesIn } from '../../exchange/mail/addresses';
import { raise, type SendIssue } from '../../exchange/sendIssues';
import type { OutgoingFile } from './sendOutFiles';

/** Units named in one sentence. */
const NAMED = 5;

/** Drafts that have nobody to go to, and addresses that no mail program takes. */
export function addressIssues(outgoing: readonly OutgoingFile[]): SendIssue[] {
  const found = outgoing.map(({ unit, email }) => ({ unit, ...addressesIn(email) }));
  const without = found.filter(({ usable, unusable }) => usable.length === 0 && unusable.length === 0);
  const named = without.slice(0, NAMED).map(({ unit }) => unit);
  const units = named.join('、') + (without.length > NAMED ? '等' : '');
  return [
    ...(without.length === 0 ? [] : [raise('sendAddressMissing', null, { units, count: without.length })]),
    ...found.flatMap(({ unit, unusable }) =>
      unusable.map((address) => raise('sendAddressUnusable', null, { unit, address })),
    ),
  ];
}
