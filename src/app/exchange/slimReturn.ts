import type { Assessment } from '../../assessment/model/assessment';
import type { ReturnedContent } from '../../assessment/model/package';

/** Lists that are only compared with what was sent. */
const COMPARED = ['tasks', 'units', 'choices', 'weights', 'settings', 'grades', 'adjustments'] as const;

const without = (round: Assessment, lists: readonly (typeof COMPARED)[number][]): Assessment => ({
  ...round,
  ...Object.fromEntries(lists.map((list) => [list, []])),
});

/** Rows that came back as they were sent are kept once. */
function withSharedRows(content: ReturnedContent): ReturnedContent {
  const sent = new Map(content.sent?.content.evidence.map((row) => [JSON.stringify(row), row]));
  const evidence = content.now.evidence.map((row) => sent.get(JSON.stringify(row)) ?? row);
  return { ...content, now: { ...content.now, evidence } };
}

/**
 * The contents without the lists that nobody changed, in texts of their own: a thousand files fit into memory. A text that a
 * reader cut out of a part of the file would keep the whole part.
 */
export function slimReturn(content: ReturnedContent): ReturnedContent {
  const { sent, now } = content;
  const unchanged = COMPARED.filter(
    (list) => sent !== null && JSON.stringify(sent.content[list]) === JSON.stringify(now[list]),
  );
  const slim: ReturnedContent = {
    ...content,
    sent: sent && { ...sent, content: without(sent.content, unchanged) },
    now: without(now, unchanged),
  };
  return withSharedRows(JSON.parse(JSON.stringify(slim)) as ReturnedContent);
}
