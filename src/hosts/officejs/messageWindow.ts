/// <reference types="@microsoft/office-js/dist/office" />

/** Percent of the screen. */
const SIZE = { width: 30, height: 36 };

/** Shows a page of ours in a window of Excel's; resolved when the person has closed it. */
export function showMessageWindow(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      address,
      { ...SIZE, displayInIframe: true, promptBeforeOpen: false },
      ({ status, value: dialog, error }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          reject(new Error(`${String(error.code)} ${error.message}`));
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          resolve();
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      },
    );
  });
}

/** The other end: asks Excel to close the window this page is shown in. */
export function closeMessageWindow(): void {
  Office.context.ui.messageParent('close');
}
