import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RIBBON_COMMANDS } from '../../src/commands/ribbonCommands';
import { shapeProblems } from './support/manifestShape';
import { pngSize } from './support/pngSize';
import { runScript } from './support/runScript';
import { allElements, elementsNamed, parseXml, type XmlElement } from './support/xmlElements';

const MANIFEST = new URL('../../manifest.xml', import.meta.url);
const DEVELOPMENT = 'https://localhost:3000';
const manifest = parseXml(await readFile(MANIFEST, 'utf8'));

const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? '';
const only = (root: XmlElement, name: string): XmlElement => {
  const [element, ...others] = elementsNamed(root, name);
  if (element === undefined || others.length > 0) throw new Error(`${name} stands ${others.length + 1} times`);
  return element;
};
const resources = only(manifest, 'Resources');
const ofList = (list: string): XmlElement[] => only(resources, list).children;
const resource = (id: string): XmlElement | undefined =>
  resources.children.flatMap(({ children }) => children).find((child) => attribute(child, 'id') === id);
/** Every address a manifest names. */
const addresses = (root: XmlElement): string[] =>
  allElements(root)
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((text) => text.startsWith('http'));

describe('the manifest', () => {
  it('has the elements of the schema in their order', () => {
    expect(shapeProblems(manifest)).toEqual([]);
  });

  it('names only resources it has, by ids of at most 32 characters', () => {
    const named = allElements(manifest)
      .map((element) => attribute(element, 'resid'))
      .filter((id) => id !== '');
    expect(named.filter((id) => resource(id) === undefined || id.length > 32)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('has no resource that nobody names, and none twice', () => {
    const text = JSON.stringify(manifest);
    const ids = resources.children.flatMap(({ children }) => children).map((child) => attribute(child, 'id'));
    expect(ids.filter((id) => !text.includes(`"resid":"${id}"`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps texts within what Office shows', () => {
    const long = (list: string, most: number): string[] =>
      ofList(list)
        .map((text) => attribute(text, 'DefaultValue'))
        .filter((text) => text.length > most || text === '');
    expect(long('bt:ShortStrings', 125)).toEqual([]);
    expect(long('bt:LongStrings', 250)).toEqual([]);
    expect(attribute(only(manifest, 'DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
  });

  it('names one server only', () => {
    expect(new Set(addresses(manifest).map((address) => new URL(address).origin))).toEqual(new Set([DEVELOPMENT]));
  });

  it('gives each command the same icon in every size Office asks for', async () => {
    for (const icon of elementsNamed(only(manifest, 'DesktopFormFactor'), 'Icon')) {
      const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
      expect([16, 32, 80].filter((size) => !sizes.includes(size))).toEqual([]);
      for (const image of icon.children) {
        const address = attribute(resource(attribute(image, 'resid')) ?? image, 'DefaultValue');
        const file = new URL(`../../src/taskpane${address.slice(DEVELOPMENT.length)}`, import.meta.url);
        expect(await pngSize(file)).toEqual([Number(attribute(image, 'size')), Number(attribute(image, 'size'))]);
      }
    }
  });

  it('has an icon of its own for every command', () => {
    const icons = elementsNamed(manifest, 'Control').map((control) =>
      only(control, 'Icon')
        .children.map((image) => attribute(image, 'resid'))
        .join(),
    );
    expect(new Set(icons).size).toBe(3);
  });

  it('shows the pane, updates rankings and checks from the ribbon', () => {
    const labels = elementsNamed(manifest, 'Control').map((control) => {
      const label = control.children.find(({ name }) => name === 'Label');
      return attribute(resource(attribute(label ?? control, 'resid')) ?? control, 'DefaultValue');
    });
    expect(labels).toEqual(['打开面板', '重算并更新排名', '检查']);
  });

  it('calls functions that the page behind the ribbon has', () => {
    const called = elementsNamed(manifest, 'FunctionName').map(({ text }) => text);
    expect(called).toEqual(Object.keys(RIBBON_COMMANDS));
  });

  it('opens the pane from its source location where there is no ribbon', () => {
    const settings = only(manifest, 'DefaultSettings');
    expect(addresses(settings)).toEqual([`${DEVELOPMENT}/taskpane.html`]);
  });
});

describe('a manifest for another server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const made = async (address: string, ...options: string[]) => {
    const file = join(folder, 'manifest.xml');
    const run = await runScript('manifest-for.mjs', address, '-o', file, ...options);
    return { ...run, manifest: run.code === 0 ? parseXml(await readFile(file, 'utf8')) : null };
  };

  it('names that server and nothing of this one', async () => {
    const { manifest: written } = await made('https://gkb.example.gov.cn/kaohe/');
    const found = written === null ? [] : addresses(written);
    expect(found.length).toBe(addresses(manifest).length);
    expect(found.filter((address) => !/^https:\/\/gkb\.example\.gov\.cn\/kaohe\/\w/.test(address))).toEqual([]);
  });

  it('has the version it is given, so that Office takes it for newer', async () => {
    const { manifest: written } = await made('https://gkb.example.gov.cn', '--manifest-version', '1.2.0.0');
    expect(written === null ? '' : only(written, 'Version').text).toBe('1.2.0.0');
  });

  it.each([
    ['http://gkb.example.gov.cn', '不是 https 地址'],
    ['gkb.example.gov.cn', '不是 https 地址'],
    ['https://gkb.example.gov.cn/taskpane.html', '是一个文件'],
    ['https://gkb.example.gov.cn/?a=1', '里不能有'],
  ])('is not made for %s', async (address, reason) => {
    const { code, errors } = await made(address);
    expect(code).toBe(1);
    expect(errors).toContain(reason);
  });
});
