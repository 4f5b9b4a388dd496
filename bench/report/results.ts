import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine } from './machine';

const FILE = fileURLToPath(new URL('../RESULTS.md', import.meta.url));

const HEAD = `# Measured

Every section is written by the command under its heading; nothing is typed by hand. Ratios are of the same run.
`;

/** Puts a section into bench/RESULTS.md, in the place of the one of that heading that a former run wrote. */
export function recordSection(heading: string, command: string, body: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const section = `## ${heading}\n\n\`${command}\` on ${day}: ${machine()}.\n\n${body.trim()}\n`;
  const sections = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const others = sections.map((text) => `${text.trim()}\n`);
  const at = others.findIndex((text) => text.startsWith(`## ${heading}\n`));
  const all = at < 0 ? [...others, section] : others.with(at, section);
  writeFileSync(FILE, [HEAD, ...all].join('\n'));
}
