const NAME = '粘贴的内容';

/** What the clipboard holds, as a file: a file, else the HTML of a copied table, else plain text; null when it is empty. */
export function pastedFile(clipboard: DataTransfer): File | null {
  const [file] = clipboard.files;
  const html = clipboard.getData('text/html');
  if (/<table\b/i.test(html)) return new File([html], `${NAME}.html`, { type: 'text/html' });
  if (file !== undefined) return file;
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? null : new File([text], `${NAME}.txt`, { type: 'text/plain' });
}
