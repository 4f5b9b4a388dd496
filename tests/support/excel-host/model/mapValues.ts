/** The same object with every value inside changed that is not an object itself. */
export function mapValues<Tree extends Readonly<Record<string, unknown>>>(
  tree: Tree,
  change: (value: unknown) => unknown,
): Tree {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return change(value);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(tree) as Tree;
}
