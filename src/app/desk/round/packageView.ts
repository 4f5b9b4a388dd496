import type { Package } from '../../../assessment/model/package';
import { isBlank } from '../../../assessment/scoring/cells';
import { placeOf } from '../../../workbook/parse/recordPlaces';
import type { OpenedWorkbook } from '../../openWorkbook';
import type { PackageView } from '../stepResult';

/** Where a unit stands with the workbook that was sent to it. */
export function packageView({ facts }: Package, { parsed }: Pick<OpenedWorkbook, 'parsed'>): PackageView {
  const { assessment, places } = parsed;
  const { unit, kind, due, returnTo } = facts;
  const field = kind === 'evidence' ? 'evidence' : 'appealReason';
  const isOpen = assessment.evidence.map((row) => isBlank(row[field]));
  const first = isOpen.indexOf(true);
  return {
    ...{ title: assessment.meta.title, unit, kind, due, returnTo },
    rows: isOpen.length,
    filled: isOpen.filter((open) => !open).length,
    openAt: first < 0 || places.evidence === undefined ? null : placeOf(places.evidence, first, field),
  };
}
