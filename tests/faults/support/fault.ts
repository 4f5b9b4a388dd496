/** What goes wrong with the files under `folder`, handed to the process in the variable FAULT. */
export interface Fault {
  readonly folder: string;
  /** Killed at this call, from 1; within the call where it writes a file. */
  readonly killAt?: number;
  /** Calls of this name fail with this code: the file is then half written. */
  readonly refused?: { readonly call: string; readonly code: string; readonly from?: number; readonly times?: number };
  /** This file is deleted by somebody before the first call of that name. */
  readonly vanishing?: { readonly call: string; readonly path: string };
}
