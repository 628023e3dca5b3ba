/** The words of a timeline, for whoever says them in another language. */
export const timelineWords = {
  now: 'Now',
  show: 'Show as',
  picture: 'Picture',
  table: 'Table',
  zoom: 'Zoom',
  everything: 'Everything',
  open: 'open',
  lane: 'Lane',
  what: 'What',
  from: 'From',
  to: 'Until',
  meaning: 'Meaning',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  spans: [
    { label: '10 years', days: 3653 },
    { label: '1 year', days: 365 },
    { label: '3 months', days: 91 },
  ],
};
export type TimelineWords = typeof timelineWords;
