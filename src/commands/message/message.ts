/** What a ribbon button has to say when it is done. */
export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A message as the part of an address behind "#", which never leaves the machine. */
export const addressPart = ({ title, lines }: Message): string =>
  new URLSearchParams([['title', title], ...lines.map((line) => ['line', line])]).toString();

/** The message of an address part; null when the page was opened by other means. */
export function messageOf(part: string): Message | null {
  const parameters = new URLSearchParams(part);
  const title = parameters.get('title');
  return title === null ? null : { title, lines: parameters.getAll('line') };
}
