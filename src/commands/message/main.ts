import { closeMessageWindow } from '../../hosts/officejs/messageWindow';
import { hostReady } from '../../hosts/officejs/hostReady';
import { messageOf } from './message';
import { showMessage } from './showMessage';

/** Composition root of the page that shows what a ribbon button did. */
async function showPage(): Promise<void> {
  await hostReady();
  const place = document.getElementById('message');
  if (place === null) throw new Error('message.html has no #message');
  const opened = { title: '政务公开考核', lines: ['这一页由 Excel 功能区的按钮打开，用来显示结果。'] };
  showMessage(place, messageOf(location.hash.slice(1)) ?? opened, closeMessageWindow);
}

void showPage();
