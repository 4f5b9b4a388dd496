const IGNORED = /[\s\u3000、,，]/g;
const SEAT_OF_GOVERNMENT = /^(.+[区县市旗州盟镇乡])(?:人民)?政府$/;

/** Spelling without what documents and rosters do not agree on: width, spaces, 、 and the case of Latin letters. */
export const phraseKey = (text: string): string => text.normalize('NFKC').replace(IGNORED, '').toLowerCase();

/** Key under which a printed name and a unit of the roster are the same: 沈河区 and 沈河区人民政府 are. */
export const ownerKey = (name: string): string => phraseKey(name).replace(SEAT_OF_GOVERNMENT, '$1');
