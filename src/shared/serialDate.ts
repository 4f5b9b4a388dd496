const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** The spreadsheet counts a 29 February 1900 that never was. */
const PHANTOM_DAY = 60;
const EPOCH = Date.UTC(1899, 11, 30);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Serial day (1900 system) of an ISO date from 1900-01-01 to 9999-12-31; null for anything else. */
export function serialOf(isoDate: string): number | null {
  if (!ISO_DATE.test(isoDate)) return null;
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(time) || isoText(time) !== isoDate) return null;
  const days = (time - EPOCH) / DAY;
  const serial = days <= PHANTOM_DAY ? days - 1 : days;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : null;
}

/** ISO date of a serial day, its time of day dropped; null outside the calendar and for the day that never was. */
export function isoDateOf(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === PHANTOM_DAY) return null;
  return isoText(EPOCH + (day < PHANTOM_DAY ? day + 1 : day) * DAY);
}

const isoText = (time: number): string => new Date(time).toISOString().slice(0, 10);
