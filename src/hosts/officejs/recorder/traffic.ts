/** One batch as it went to Excel and came back. */
export interface Exchange {
  readonly flags: unknown;
  readonly request: unknown;
  /** Body of the answer, or the Office error that came instead. */
  readonly response: unknown;
  readonly milliseconds: number;
}

interface GateResult {
  readonly status: string;
  readonly value?: { readonly data?: unknown };
  readonly error?: { readonly code: number; readonly message: string };
}

type Gate = (message: readonly unknown[], answered: (result: GateResult) => void) => void;

/** The one door through which office.js sends batches on every platform; not part of its public types. */
interface OfficeGlobal {
  readonly DDA: { readonly RichApi: { executeRichApiRequestAsync: Gate } };
}

/** Places in the message that office.js hands to the door, and in the answer. */
const BODY = 4;
const FLAGS = 6;
const ANSWER_BODY = 3;

const parsed = (text: unknown): unknown => (typeof text === 'string' && text !== '' ? JSON.parse(text) : text);

const listOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data;
  const array: unknown =
    typeof data === 'object' && data !== null && 'toArray' in data && typeof data.toArray === 'function'
      ? Reflect.apply(data.toArray, data, [])
      : [];
  return Array.isArray(array) ? array : [];
};

const responseOf = ({ status, value, error }: GateResult): unknown =>
  status === 'succeeded' ? parsed(listOf(value?.data)[ANSWER_BODY]) : { officeError: error };

const isOfficeGlobal = (value: unknown): value is OfficeGlobal =>
  typeof value === 'object' && value !== null && 'DDA' in value;

/** From now on every batch is handed to `record` too; nothing about it changes. */
export function recordTraffic(record: (exchange: Exchange) => void): void {
  const office: unknown = Reflect.get(globalThis, 'OSF');
  if (!isOfficeGlobal(office)) throw new Error('office.js is not there');
  const { RichApi } = office.DDA;
  const send = RichApi.executeRichApiRequestAsync.bind(RichApi);
  RichApi.executeRichApiRequestAsync = (message, answered) => {
    const sent = performance.now();
    const request = parsed(message[BODY]);
    send(message, (result) => {
      const milliseconds = Math.round(performance.now() - sent);
      record({ flags: message[FLAGS], request, response: responseOf(result), milliseconds });
      answered(result);
    });
  };
}
