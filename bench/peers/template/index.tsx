import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { Page } from './Page';

/* What a page of the template's parts costs at its start. Written for this comparison; none of the template's code is here. */

interface OfficeScript {
  readonly onReady: (ready: () => void) => unknown;
}

const { Office: office } = window as unknown as { readonly Office: OfficeScript };

office.onReady(() => {
  const place = document.getElementById('container');
  if (place === null) throw new Error('taskpane.html has no #container');
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Page />
    </FluentProvider>,
  );
});
