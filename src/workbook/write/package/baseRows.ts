import { PACKAGE_KIND, type Package } from '../../../assessment/model/package';
import { digestOf } from '../../../shared/digest';
import { packText } from '../../../shared/zip/packText';
import { BASE_LABELS, PACKAGE_LABELS } from '../../layout/packageLabels';
import { longTextRows, type SystemRow } from '../systemSheet';

/** The package itself as rows of _系统: what a later merge compares a return with. */
export function baseRows(pack: Package): SystemRow[] {
  const { unit, kind, round, sentOn, due, returnTo } = pack.facts;
  const base = packText(JSON.stringify(pack));
  return [
    [PACKAGE_LABELS.unit, unit],
    [PACKAGE_LABELS.kind, PACKAGE_KIND[kind]],
    [PACKAGE_LABELS.round, round],
    [PACKAGE_LABELS.sentOn, sentOn],
    [PACKAGE_LABELS.due, due],
    [PACKAGE_LABELS.returnTo, returnTo],
    [BASE_LABELS.digest, digestOf(base)],
    ...longTextRows(BASE_LABELS.content, base),
  ];
}
