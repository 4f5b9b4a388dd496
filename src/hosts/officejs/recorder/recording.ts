/// <reference types="@microsoft/office-js/dist/office" />
import type { Finding } from './probe';

/** Everything a maintainer needs to replace assumptions, as a file. */
export interface Recording {
  readonly version: string;
  readonly platform: string;
  readonly locale: string;
  readonly sets: readonly string[];
  readonly findings: readonly Finding[];
}

const VERSIONS = ['1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18'];

/** The findings together with what they were found in. */
export function recordingOf(findings: readonly Finding[]): Recording {
  const { version, platform } = Office.context.diagnostics;
  return {
    version,
    platform: String(platform),
    locale: Office.context.displayLanguage,
    sets: VERSIONS.filter((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    findings,
  };
}
