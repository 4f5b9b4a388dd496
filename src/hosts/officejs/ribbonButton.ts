/// <reference types="@microsoft/office-js/dist/office" />

/** Runs `act` when the button whose FunctionName is `name` is pressed; Excel waits until it has ended, well or badly. */
export function onRibbonButton(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void act().finally(() => {
      event.completed();
    });
  });
}
