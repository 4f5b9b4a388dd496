import type { Message } from './message/message';
import type { Ribbon, RibbonCommand } from './ribbonCommand';

/** Runs a command to a message, whatever happens: behind a button nobody sees an error otherwise. */
export async function runCommand(command: RibbonCommand, ribbon: Ribbon | Promise<Ribbon>): Promise<Message> {
  try {
    return await command(await ribbon);
  } catch (error) {
    return {
      title: '没有做成',
      lines: [`程序内部出错（${String(error)}）。`, '请打开面板再试；如仍不行，请把这句话连同工作簿发给维护人员。'],
    };
  }
}
