import type { LoadExchangeFiles } from '../../src/app/desk/exchange/exchangeFiles';
import { exchangeFiles } from '../../src/hosts/xlsx/exchangeFiles';

/** What a desk writes and reads packages with. */
export const loadExchangeFiles: LoadExchangeFiles = () => Promise.resolve(exchangeFiles);
