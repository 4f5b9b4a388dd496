import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane';

/** Puts the pane in place of the text shown while starting. */
export function renderPane(props: PaneProps): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no #pane');
  createRoot(place).render(<Pane {...props} />);
}
