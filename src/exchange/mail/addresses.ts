/** An address that every mail program takes; anything else would need rules of its own. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

export interface Addresses {
  readonly usable: readonly string[];
  /** Written so that no mail program takes them. */
  readonly unusable: readonly string[];
}

/** The addresses of a cell: one, or several between ; , 、 or spaces, in full width or half. */
export function addressesIn(email: string): Addresses {
  const pieces = email
    .normalize('NFKC')
    .split(/[\s;,、]+/u)
    .filter((piece) => piece !== '');
  return {
    usable: pieces.filter((piece) => ADDRESS.test(piece)),
    unusable: pieces.filter((piece) => !ADDRESS.test(piece)),
  };
}
