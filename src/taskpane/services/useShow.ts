import { createContext, useContext } from 'react';
import type { Place } from '../../shared/issue';

export const ShowContext = createContext<((at: Place) => void) | null>(null);

/** Shows a place in the spreadsheet and selects it, saying what is in the way; null in a plain browser. */
export const useShow = (): ((at: Place) => void) | null => useContext(ShowContext);
