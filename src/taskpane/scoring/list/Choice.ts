/** One of the units or tasks to choose from. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly rows: number;
  readonly assessed: number;
}
