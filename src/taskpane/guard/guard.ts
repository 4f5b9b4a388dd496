/**
 * Runs before everything else, in any engine that Office has ever put behind a pane (Internet Explorer in Office 2016 and
 * 2019 too): starts the pane, or says in one plain sentence why it cannot and what to do. Translated to ES5 as it stands, so
 * it imports nothing and uses nothing newer than Internet Explorer 9 without asking.
 */
(function () {
  /** What the pane uses that came last: an engine that has these reads its syntax too. */
  const NEEDED: readonly (readonly [owner: object | undefined, member: string])[] = [
    [window, 'Promise'],
    [window, 'Worker'],
    [window, 'structuredClone'],
    [window, 'BigInt'],
    [Object, 'hasOwn'],
    [Array.prototype, 'toSpliced'],
    // Safari reads the patterns we use since it has this.
    [window, 'OffscreenCanvas'],
  ];

  const TOO_OLD = [
    '这台电脑的 Office 或浏览器版本太旧，打不开政务公开考核窗格。',
    '在 Excel 里需要 Office 2021、Office LTSC 2021、Microsoft 365 或网页版 Excel。',
    '不升级也能用：用新版 Edge 或 Chrome（110 版以上）打开下面的地址，在网页里打开工作簿文件，做完后保存。',
  ];
  const NOT_LOADED = [
    '窗格的程序文件没有取到。',
    '请检查能否打开下面的地址，然后关闭窗格重新打开；如仍不行，请把这句话和地址发给管理员。',
  ];

  function say(sentences: readonly string[]): void {
    const place = document.getElementById('starting');
    // Gone once the pane is shown: nothing to say any more.
    if (place === null) return;
    const lines = sentences.concat(location.href.split('#')[0] ?? '');
    place.setAttribute('role', 'alert');
    place.textContent = '';
    for (const line of lines) {
      const paragraph = document.createElement('span');
      paragraph.className = 'line';
      paragraph.textContent = line;
      place.appendChild(paragraph);
    }
  }

  function start(guard: HTMLElement): void {
    for (const address of (guard.getAttribute('data-scripts') ?? '').split(' ')) {
      const script = document.createElement('script');
      script.src = address;
      script.async = false;
      script.onerror = function () {
        say(NOT_LOADED);
      };
      document.body.appendChild(script);
    }
  }

  const guard = document.getElementById('guard');
  const isMissing = NEEDED.some(([owner, member]) => owner === undefined || !(member in owner));
  if (isMissing || guard === null) say(TOO_OLD);
  else start(guard);
})();
