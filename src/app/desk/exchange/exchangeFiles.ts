import type { ReturnReader } from '../../exchange/readReturn';
import type { OpenFile } from '../../filePort';

/** What workbooks that travel are written and read with, whatever the round itself is kept in. */
export interface ExchangeFiles extends ReturnReader {
  readonly open: OpenFile;
}

/** Loads it with the first workbook that is made or comes in. */
export type LoadExchangeFiles = () => Promise<ExchangeFiles>;
