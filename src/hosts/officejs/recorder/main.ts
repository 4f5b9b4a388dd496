import { hostReady } from '../hostReady';
import { askExcel, type Finding } from './probe';
import { ERRORS } from './probes/errors';
import { TABLES } from './probes/tables';
import { VALUES } from './probes/values';
import { recordingOf } from './recording';
import { recordTraffic, type Exchange } from './traffic';

/** A page for maintainers, in a build of its own: asks a real Excel and shows its answers as JSON to copy or save. */
const PROBES = [...VALUES, ...TABLES, ...ERRORS];

function part<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`recorder.html has no #${id}`);
  return found;
}

async function askAll(say: (text: string) => void): Promise<Finding[]> {
  const exchanges: Exchange[] = [];
  recordTraffic((exchange) => {
    exchanges.push(exchange);
  });
  const findings: Finding[] = [];
  for (const probe of PROBES) {
    say(`${findings.length + 1}/${PROBES.length} ${probe.question}`);
    findings.push(await askExcel(probe, exchanges));
  }
  return findings;
}

function offer(json: string): void {
  const text = part('recording', HTMLTextAreaElement);
  text.value = json;
  text.hidden = false;
  text.select();
  const link = part('save', HTMLAnchorElement);
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.hidden = false;
}

async function showPage(): Promise<void> {
  const status = part('status', HTMLElement);
  const start = part('start', HTMLButtonElement);
  const say = (text: string): void => {
    status.textContent = text;
  };
  if ((await hostReady()) === 'browser') {
    say('请在 Excel 里打开这一页（清单的地址指向 recorder.html）。');
    return;
  }
  start.disabled = false;
  start.addEventListener('click', () => {
    start.disabled = true;
    askAll(say).then(
      (findings) => {
        offer(JSON.stringify(recordingOf(findings), null, 2));
        say('记录完了。请复制下面的文字或保存为文件，交给维护人员。');
      },
      (error: unknown) => {
        say(`没有做完：${String(error)}`);
      },
    );
  });
}

void showPage();
