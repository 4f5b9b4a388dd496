import type { LoadDocumentWriter } from '../../src/app/desk/results/documentWriter';
import { writeDocument } from '../../src/hosts/docx/writeDocument';

/** What a desk writes documents for Word with. */
export const loadDocumentWriter: LoadDocumentWriter = () => Promise.resolve(writeDocument);
