import { interpret } from '../../../src/documents/interpret/interpret';
import { readText } from '../../../src/documents/read/readText';

export const interpretText = (text: string) => interpret(readText('test.txt', text));
