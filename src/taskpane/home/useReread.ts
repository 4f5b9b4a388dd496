import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';

/** Reads the workbook again, when the user asks for it. */
export function useReread(): () => void {
  const { desk } = useServices();
  const { run } = useStep();
  return () => {
    void run('重新读取', async () => ({ done: true, overview: await desk.refresh(), notes: [] }));
  };
}
