const IGNORED = /[\s\u3000、,，]/g;

/** A place and the body that governs it are one unit: 沈河区 and 沈河区人民政府, 经开区 and 经开区管委会. */
const SEATS: readonly RegExp[] = [
  /^(.+[区县市旗州盟镇乡])(?:人民)?政府$/,
  /^(.+(?:区|园))(?:管委会|管理委员会)$/,
  /^(.+街道)(?:办事处|办)$/,
];

/** Spelling without what documents and rosters do not agree on: width, spaces, 、 and the case of Latin letters. */
export const phraseKey = (text: string): string => text.normalize('NFKC').replace(IGNORED, '').toLowerCase();

/** Key under which a printed name and a unit of the roster are the same. */
export function ownerKey(name: string): string {
  const key = phraseKey(name);
  for (const seat of SEATS) {
    const place = seat.exec(key)?.[1];
    if (place !== undefined) return place;
  }
  return key;
}
