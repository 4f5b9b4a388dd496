import type { EventName } from '../model/EventLog';
import type { Workbook } from '../model/Workbook';

/** Wire names of the calls that turn an event on and off. */
const CALLS: Partial<Record<EventName, string>> = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  added: 'AddedEvent',
  deleted: 'DeletedEvent',
  selectionChanged: 'SelectionChangedEvent',
  tableChanged: 'DataChangedEvent',
  tableSelectionChanged: 'SelectionChangedEvent',
};

/** The methods behind `onChanged.add(…)` and the like for a class. */
export function eventMethods<Target>(
  names: readonly EventName[],
  of: (target: Target) => { readonly workbook: Workbook; readonly id: string },
): Record<string, (target: Target) => null> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        `_Register${CALLS[name] ?? ''}`,
        (target: Target) => {
          const { workbook, id } = of(target);
          workbook.events.register(name, id);
          return null;
        },
      ],
      [
        `_Unregister${CALLS[name] ?? ''}`,
        (target: Target) => {
          const { workbook, id } = of(target);
          workbook.events.unregister(name, id);
          return null;
        },
      ],
    ]),
  );
}
