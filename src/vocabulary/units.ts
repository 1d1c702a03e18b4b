/** What is measured: lengths in millimetres, times and the spacing of sessions in days, counts of sessions, percentages. */
export type Dimension = 'length' | 'time' | 'percent' | 'spacing' | 'count';

export interface Unit {
  readonly dimension: Dimension;
  /** How many millimetres or days one of it is. */
  readonly factor: number;
}

const unit = (dimension: Dimension, factor: number, names: string): [string, Unit][] =>
  names.split(' ').map((name) => [name, { dimension, factor }]);

/** Unit names as they stand after a number, in the languages whose pages are met; µ is written as Greek mu. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...unit(
    'length',
    1,
    'mm mms millimetre millimetres millimeter millimeters millimetern millimètre millimètres milímetro milímetros millimetro millimetri milimetr milimetry milimetrów мм',
  ),
  ...unit('length', 10, 'cm cms centimetre centimetres centimeter centimeters'),
  ...unit('length', 0.001, 'μm um micron microns micrometre micrometres micrometer micrometers'),
  ...unit('length', 25.4, 'inch inches ″ 〃'),
  ...unit('time', 1 / 1440, 'minute minutes min mins'),
  ...unit('time', 1 / 86400, 'second seconds sec secs'),
  ...unit('time', 1 / 24, 'hour hours hr hrs'),
  ...unit('time', 1, 'day days night nights'),
  ...unit('time', 7, 'week weeks wk wks'),
  ...unit('time', 14, 'fortnight fortnights'),
  ...unit('time', 30, 'month months mo mos'),
  ...unit('time', 365, 'year years yr yrs'),
  ...unit('percent', 1, '% percent'),
]);

/** "mil" is said of needles for a millimetre; a number above this is something else (thousandths of an inch, a million). */
export const LARGEST_MIL = 3;
