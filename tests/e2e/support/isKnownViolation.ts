/** office.js frames a page of its maker after a while, and hides another frame by a style (display:none). */
const KNOWN = ['telemetry', 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='];

/** What office.js asks for by itself and the policy stops, told by the text of the browser's message. */
export const isKnownViolation = (violation: string): boolean => KNOWN.some((part) => violation.includes(part));
