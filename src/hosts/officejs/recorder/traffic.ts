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
  readonly DDA: { RichApi: { readonly executeRichApiRequestAsync: Gate } };
}

/** Places in the message that office.js hands to the door, and in the answer. */
const BODY = 4;
const FLAGS = 6;
const ANSWER_BODY = 2;

const parsed = (text: unknown): unknown => (typeof text === 'string' && text !== '' ? JSON.parse(text) : text);

const listOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data;
  const array: unknown =
    typeof data === 'object' && data !== null && 'toArray' in data && typeof data.toArray === 'function'
      ? Reflect.apply(data.toArray, data, [])
      : [];
  return Array.isArray(array) ? array : [];
};

/** A long answer comes in pieces. */
const bodyOf = (data: unknown): unknown => {
  const body = listOf(data)[ANSWER_BODY];
  return parsed(Array.isArray(body) ? body.join('') : body);
};

const responseOf = ({ status, value, error }: GateResult): unknown =>
  status === 'succeeded' ? bodyOf(value?.data) : { officeError: error };

const isOfficeGlobal = (value: unknown): value is OfficeGlobal =>
  typeof value === 'object' && value !== null && 'DDA' in value;

/** From now on every batch is handed to `record` too; nothing about it changes. */
export function recordTraffic(record: (exchange: Exchange) => void): void {
  const office: unknown = Reflect.get(globalThis, 'OSF');
  if (!isOfficeGlobal(office)) throw new Error('office.js is not there');
  const { RichApi } = office.DDA;
  const executeRichApiRequestAsync: Gate = (message, answered) => {
    const sent = performance.now();
    const request = parsed(message[BODY]);
    RichApi.executeRichApiRequestAsync(message, (result) => {
      const milliseconds = Math.round(performance.now() - sent);
      record({ flags: message[FLAGS], request, response: responseOf(result), milliseconds });
      answered(result);
    });
  };
  // The door itself cannot be replaced, what it hangs on can.
  office.DDA.RichApi = Object.create(RichApi, {
    executeRichApiRequestAsync: { value: executeRichApiRequestAsync },
  }) as typeof RichApi;
}
