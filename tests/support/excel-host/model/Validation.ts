import type { Area } from './area';

export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
}

export interface Validation {
  areas: Area[];
  /** As the API gives it: one field, named after the type. Null: nothing that is entered is checked, the prompt alone shows. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}

export const newValidation = (): Omit<Validation, 'areas'> => ({
  rule: null,
  prompt: { title: '', message: '', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  ignoreBlanks: true,
});
