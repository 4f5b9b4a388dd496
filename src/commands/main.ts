import { openDesk } from '../app/desk/openDesk';
import { excelWorkbook } from '../hosts/officejs/excelWorkbook';
import { hostReady } from '../hosts/officejs/hostReady';
import { showMessageWindow } from '../hosts/officejs/messageWindow';
import { onRibbonButton } from '../hosts/officejs/ribbonButton';
import { timeText } from '../shared/timeText';
import { addressPart } from './message/message';
import type { Ribbon, RibbonCommand } from './ribbonCommand';
import { RIBBON_COMMANDS } from './ribbonCommands';
import { runCommand } from './runCommand';

const loadExchangeFiles = async () => (await import('../hosts/xlsx/exchangeFiles')).exchangeFiles;
const loadDocumentWriter = async () => (await import('../hosts/docx/writeDocument')).writeDocument;

/** Composition root of the page behind the ribbon's buttons: a workbook and a desk, once Excel answers. */
async function openRibbon(): Promise<Ribbon> {
  await hostReady();
  const screen = excelWorkbook();
  return {
    desk: openDesk({ kind: 'live', workbook: screen }, loadExchangeFiles, loadDocumentWriter),
    screen,
    time: () => timeText(new Date()),
  };
}

async function press(command: RibbonCommand): Promise<void> {
  const message = await runCommand(command, ribbon);
  await showMessageWindow(new URL(`message.html#${addressPart(message)}`, location.href).href);
}

const ribbon = openRibbon();

// At once, not when Excel has answered: the press that loaded this page comes right after.
for (const [name, command] of Object.entries(RIBBON_COMMANDS)) onRibbonButton(name, () => press(command));
