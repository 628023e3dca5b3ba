const kept = [
  'The reading room opens at nine.',
  'Bags stay in the lockers by the door.',
  'Pencils only, where manuscripts are read.',
  'Maps are unrolled by the staff.',
  'Photographs need no permission, flashes do.',
];

const said = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

export const rulesOfHouseBefore = said([
  'Books are lent for three weeks, twice renewed.',
  ...kept,
  'Whoever returns late pays ten cents a day.',
]);

export const rulesOfHouse = said([
  'Books are lent for four weeks, twice renewed unless somebody waits.',
  ...kept,
  'Nobody pays for returning late.',
]);
