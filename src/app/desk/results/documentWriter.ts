import type { DocumentPlan } from '../../../shared/documentPlan';

/** Makes a .docx of a plan. */
export type DocumentWriter = (plan: DocumentPlan) => Promise<Uint8Array>;

/** Loads it with the first document that is made. */
export type LoadDocumentWriter = () => Promise<DocumentWriter>;
