/** Opens an address in the person's browser. */
import { spawn } from 'node:child_process';

const OPENERS = {
  win32: ['cmd', ['/c', 'start', '']],
  darwin: ['open', []],
  linux: ['xdg-open', []],
};

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? process.env.BROWSER);

/** @returns {Promise<boolean>} false where there is no browser to open, e.g. on a machine without a display */
export function openBrowser(address) {
  const [command, args] = OPENERS[process.platform] ?? OPENERS.linux;
  if (!hasDisplay()) return Promise.resolve(false);
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
    opener.once('error', () => resolve(false));
    opener.once('spawn', () => {
      opener.unref();
      resolve(true);
    });
  });
}
