const OFFICE = /<\?mso-application\b|<(?:\w+:)?(?:wordDocument|UOF)\b|<Workbook\b[^>]*office:spreadsheet/i;

/** A document of Word 2003, Excel 2003 or UOF: XML, but no web page. */
export const isOfficeXml = (text: string): boolean => /^\s*<\?xml\b/.test(text) && OFFICE.test(text.slice(0, 4000));
