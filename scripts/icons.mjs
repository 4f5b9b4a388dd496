/** `npm run icons`: draws the icons of the add-in and of its ribbon buttons into src/taskpane/assets, one PNG a size. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withChromium } from './withChromium.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const ASSETS = fileURLToPath(new URL('../src/taskpane/assets', import.meta.url));

const BLUE = '#2468b4';
const PALE = '#d6e6f7';
const RED = '#c8281e';
const GREEN = '#1e7d45';
const AMBER = '#d98a00';

const bar = (x, top, bottom, width, color) =>
  `<rect x="${x}" y="${top}" width="${width}" height="${bottom - top}" fill="${color}"/>`;
const stroke = (path, color, width) =>
  `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const disc = (x, y, radius, color) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}" stroke="#fff" stroke-width="1.5"/>`;

/** Each on a field of 32; `small` for 16 to 24 px, with fewer and thicker lines. */
const ICONS = {
  /** A document with bars and a check mark: the assessment. */
  icon: {
    large:
      `<path d="M5 3h13l6 6v20H5z" fill="#fff" stroke="${BLUE}" stroke-width="2" stroke-linejoin="round"/>` +
      `<path d="M18 3v6h6z" fill="${PALE}" stroke="${BLUE}" stroke-width="2" stroke-linejoin="round"/>` +
      bar(9, 19, 25, 3, BLUE) +
      bar(13.5, 13, 25, 3, BLUE) +
      bar(18, 16, 25, 3, BLUE) +
      disc(23.5, 23.5, 7.5, RED) +
      stroke('M19.8 23.8l2.7 2.7 4.9-5.6', '#fff', 2.2),
    small:
      `<path d="M4 3h20v26H4z" fill="#fff" stroke="${BLUE}" stroke-width="3" stroke-linejoin="round"/>` +
      bar(8, 16, 26, 4, BLUE) +
      bar(14, 9, 26, 4, BLUE) +
      disc(22.4, 22.4, 8.4, RED) +
      stroke('M18.3 22.7l3 3 5.2-6', '#fff', 3),
  },
  /** Steps of a winners' stand with an arrow round: rankings anew. */
  ranking: {
    large:
      bar(2.5, 15, 29, 7, BLUE) +
      bar(10, 7, 29, 7, AMBER) +
      bar(17.5, 19, 29, 7, BLUE) +
      disc(23, 11, 7.8, GREEN) +
      stroke('M27.1 9.7a4.4 4.4 0 1 0 .1 2.8', '#fff', 2) +
      `<path d="M28.4 6.7v4.4h-4.4z" fill="#fff"/>`,
    small:
      bar(1, 15, 30, 7, BLUE) +
      bar(9.5, 5, 30, 7, AMBER) +
      bar(18, 20, 30, 7, BLUE) +
      disc(22.6, 9.8, 8.3, GREEN) +
      stroke('M26.6 8.2a4.4 4.4 0 1 0 .2 3', '#fff', 2.6) +
      `<path d="M28.4 4.6v5.4H23z" fill="#fff"/>`,
  },
  /** A magnifying glass with a check mark over a table: checking. */
  check: {
    large:
      `<path d="M3 4h22v22H3z" fill="#fff" stroke="${BLUE}" stroke-width="2" stroke-linejoin="round"/>` +
      `<path d="M3 4h22v5H3z" fill="${BLUE}"/>` +
      stroke('M3 15h22M3 20.5h22M10 9v17', BLUE, 1.2) +
      stroke('M24 24l5.2 5.2', BLUE, 4) +
      `<circle cx="18.5" cy="18.5" r="7.5" fill="#fff" stroke="${GREEN}" stroke-width="2.4"/>` +
      stroke('M15 18.8l2.6 2.6 4.6-5.2', GREEN, 2.4),
    small:
      stroke('M21 21l8 8', BLUE, 6) +
      `<circle cx="13.5" cy="13.5" r="11" fill="#fff" stroke="${BLUE}" stroke-width="3.2"/>` +
      stroke('M8.5 14l3.6 3.6 6.6-7.6', GREEN, 3.8),
  },
};

const svg = ({ large, small }, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${
    size <= 24 ? small : large
  }</svg>`;

await mkdir(ASSETS, { recursive: true });
await withChromium(async (browser) => {
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(ICONS))
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0;display:flex">${svg(drawing, size)}</body>`);
      await writeFile(join(ASSETS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
});
