import { createRoot } from 'react-dom/client';
import type { PaneServices } from './services/PaneServices';
import { Pane } from './shell/Pane';

/** Puts the pane in place of the text shown while starting. */
export function renderPane(services: PaneServices): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no #pane');
  createRoot(place).render(<Pane services={services} />);
}
