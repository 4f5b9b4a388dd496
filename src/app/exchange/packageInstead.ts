import type { Package } from '../../assessment/model/package';
import type { DescribedIssue } from '../describe';
import { bookIsPackage } from '../messages/exchangeMessages';

/** A package would be sent out or take returns, and the round would never hear of it. */
export const packageInstead = ({ facts }: Package): DescribedIssue => ({
  code: 'bookIsPackage',
  severity: 'error',
  message: bookIsPackage(facts.unit),
  at: null,
});
