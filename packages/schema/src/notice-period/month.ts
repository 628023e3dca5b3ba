const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name of a month, 1 to 12; undefined for any other number. */
export const monthName = (month: number): string | undefined => months[month - 1];
