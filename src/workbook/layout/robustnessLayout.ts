/** Sheet that says how firmly the ranking of each group stands. */
export const ROBUSTNESS_SHEET = '名次稳健性';
