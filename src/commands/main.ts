import { openDesk } from '../app/desk/openDesk';
import { excelWorkbook } from '../hosts/officejs/excelWorkbook';
import { hostReady } from '../hosts/officejs/hostReady';
import { showMessageWindow } from '../hosts/officejs/messageWindow';
import { onRibbonButton } from '../hosts/officejs/ribbonButton';
import { timeText } from '../shared/timeText';
import { addressPart } from './message/message';
import type { Ribbon } from './ribbonCommand';
import { RIBBON_COMMANDS } from './ribbonCommands';
import { runCommand } from './runCommand';

/** Composition root of the page behind the ribbon's buttons. */
async function serveRibbon(): Promise<void> {
  if ((await hostReady()) !== 'excel') return;
  const screen = excelWorkbook();
  const ribbon: Ribbon = {
    desk: openDesk({ kind: 'live', workbook: screen }),
    screen,
    time: () => timeText(new Date()),
  };
  for (const [name, command] of Object.entries(RIBBON_COMMANDS))
    onRibbonButton(name, async () => {
      const message = await runCommand(command, ribbon);
      await showMessageWindow(new URL(`message.html#${addressPart(message)}`, location.href).href);
    });
}

void serveRibbon();
