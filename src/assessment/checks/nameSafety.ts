const CRITERIA_LIMIT = 255;

const LEADING_OPERATOR = /^[=<>]/;
const WILDCARD = /[*?~]/;
const NUMBER_OR_DATE =
  /^\s*[-+(]?[¥$￥]?\d[\d,]*(\.\d*)?(e[-+]?\d+)?\s*%?\)?\s*$|^\s*\d+([-/:.年月]\d+){1,2}[日月]?\s*$/i;
const LOGICAL = /^(true|false)$/i;

/** Lookups of whole text take these as wildcards. */
export const hasWildcard = (name: string): boolean => WILDCARD.test(name) || name.length > CRITERIA_LIMIT;

/** Names that COUNTIF and SUMIF would take for a pattern, a comparison, a number or a logical value. */
export const isUnsafeCriterion = (name: string): boolean =>
  hasWildcard(name) || LEADING_OPERATOR.test(name) || NUMBER_OR_DATE.test(name) || LOGICAL.test(name);
