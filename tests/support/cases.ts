const SHARE = Number(process.env['CASES_SHARE'] ?? 1);

/** How many random cases a test plays: as many as it names, fewer where `CASES_SHARE=0.05` asks for a share of them. */
export const cases = (named: number, least = 1): number => Math.max(least, Math.ceil(named * SHARE));
