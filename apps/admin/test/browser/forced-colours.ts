/** Where a person chose the colours, backgrounds and shadows are gone: what was chosen still has to be seen. */
import type { Page } from 'playwright-core';

/** Pages that tell a state by more than words. */
export const colouredRoutes = [
  ...['', 'adoption', 'deliveries', 'subscription', 'law', 'findings', 'calendar', 'purpose/tree'],
  'data-category/tree',
];

const states = ['[aria-current]', '[aria-pressed=true]', '[aria-selected=true]'].map(
  (state) => `${state}:not([aria-current=false])`,
);

/** What looks the same as a neighbour of its kind that is not chosen. */
export const unseenChoices = (page: Page) =>
  page.evaluate((selector) => {
    const seen = [
      ...['border-left', 'border-top', 'border-bottom', 'outline', 'text-decoration-line', 'font-weight'],
      ...['color', 'background-color', 'opacity'],
    ];
    const looks = (element: Element) =>
      seen.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' | ');
    const all = [...document.querySelectorAll(selector)];
    return all.flatMap((chosen) => {
      const near = [...(chosen.parentElement?.parentElement?.querySelectorAll(chosen.tagName) ?? [])];
      const other = near.find(
        (each) =>
          each !== chosen &&
          each.className.split(' ')[0] === chosen.className.split(' ')[0] &&
          !each.matches(selector),
      );
      const isUnseen = other && looks(other) === looks(chosen);
      return isUnseen
        ? [`${chosen.outerHTML.slice(0, 160)} looks as if it was not chosen: ${looks(chosen)}`]
        : [];
    });
  }, states.join(', '));
