/** A call that Excel refuses: `code` is what callers branch on, `location` is "Class.member". */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (location: string, why = 'The argument is invalid or missing.'): HostError =>
  new HostError('InvalidArgument', why, location);

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const alreadyExists = (location: string): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', location, 409);

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);

export const invalidOperation = (location: string, why: string): HostError =>
  new HostError('InvalidOperation', why, location);

/** Not an answer of Excel: the test host does not know this and says so. */
export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `The test host does not implement ${what}.`, what, 501);
