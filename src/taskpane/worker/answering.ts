import { proxy } from 'comlink';
import { facade, invoke } from './facade';
import { failureOf } from './failure';

/** A service for the other side of a worker; whatever it throws arrives as an error with one sentence. */
export const answering = <Service extends object>(service: Service) =>
  proxy(
    facade<Service>(async (name, args) => {
      try {
        return await invoke(service, name, args);
      } catch (error) {
        throw new Error(failureOf(error), { cause: error });
      }
    }),
  );
