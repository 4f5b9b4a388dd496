import { createContext, useContext } from 'react';
import type { PaneServices } from './PaneServices';

export const ServicesContext = createContext<PaneServices | null>(null);

/** The services handed to the pane by its composition root. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('outside the pane');
  return services;
}
