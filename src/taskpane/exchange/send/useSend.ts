import { useServices } from '../../services/servicesContext';
import { useStep } from '../../services/stepContext';
import { timeText } from '../../services/timeText';
import type { SendRequest, UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import type { SendForm } from '../exchangeStore';
import { today } from '../today';
import { useExchange } from '../useExchange';
import { mailTexts } from './mailTexts';
import { pickedUnits } from './picks';

/** Why nothing can be made yet; null when it can. */
function problemOf(form: SendForm, picked: number): string | null {
  if (picked === 0) return '请先在名单里勾选单位。';
  return form.returnTo.trim() === '' ? '请先填“交回给”，单位要照着发回。' : null;
}

/** Choosing units and making their packages. */
export function useSend(units: readonly UnitExchange[]) {
  const { desk } = useServices();
  const { running, run } = useStep();
  const [{ form, picked, allowed, batches }, store] = useExchange();
  const chosen = pickedUnits(units, picked, today());

  const make = async (request: SendRequest): Promise<boolean> => {
    const result = await run('制作下发文件', async () => {
      const madeOn = timeText();
      const made = await desk.sendOut(request, madeOn);
      if (made.files.length > 0 || made.leaks.length > 0) {
        const { files, archive, leaks } = made;
        store.set({ batches: [{ madeOn, request, files, archive, leaks }, ...store.get().batches] });
      }
      return made;
    });
    return result?.done === true;
  };

  return {
    form,
    setForm: (change: Partial<SendForm>) => {
      store.set({ form: { ...store.get().form, ...change } });
    },
    chosen,
    pick: (names: readonly string[]) => {
      store.set({ picked: new Set(names) });
    },
    problem: problemOf(form, chosen.length),
    isBusy: running !== null,
    make: async () => {
      const { kind, due, returnTo, withMail } = form;
      const request = { kind, units: chosen, due, returnTo: returnTo.trim(), withMail, ...mailTexts(form), allowed };
      // The next proposal: whoever has still not been sent anything.
      if (await make(request)) store.set({ picked: null });
    },
    batches,
    /** Makes packages that stayed back, after somebody looked at what was found in them. */
    release: async (batch: (typeof batches)[number], released: readonly string[], found: readonly string[]) => {
      const all = [...new Set([...store.get().allowed, ...found])];
      store.set({ allowed: all });
      if (!(await make({ ...batch.request, units: released, allowed: all }))) return;
      store.set({
        batches: store
          .get()
          .batches.map((one) =>
            one === batch ? { ...one, leaks: one.leaks.filter(({ unit }) => !released.includes(unit)) } : one,
          ),
      });
    },
    remove: (batch: (typeof batches)[number]) => {
      store.set({ batches: store.get().batches.filter((one) => one !== batch) });
    },
  };
}
