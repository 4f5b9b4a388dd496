/** Calls a method by its name. */
export async function invoke(service: object, name: string, args: readonly unknown[]): Promise<unknown> {
  const method: unknown = Reflect.get(service, name);
  if (typeof method !== 'function') throw new Error(`no method ${name}`);
  return (await Reflect.apply(method, service, args)) as unknown;
}

/** An object of asynchronous methods, each of which is `call` with its name and arguments. */
export const facade = <Service extends object>(
  call: (name: keyof Service & string, args: readonly unknown[]) => Promise<unknown>,
): Service =>
  new Proxy({} as Service, {
    // Comlink marks objects with symbols; `then` would make a promise of the object.
    get: (target, name) =>
      typeof name === 'symbol' || name === 'then'
        ? (Reflect.get(target, name) as unknown)
        : (...args: readonly unknown[]) => call(name as keyof Service & string, args),
  });
