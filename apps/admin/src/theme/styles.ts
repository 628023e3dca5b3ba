/** What holds on every screen, whatever stands on it. */
import type { Look } from './palettes.ts';

const mark = { light: '#0b57a4', dark: '#8cc2ff', 'light-contrast': '#000000', 'dark-contrast': '#ffffff' };

/** Where their neighbours or their edge would cover an outline that stands around them. */
const close = [
  '.MuiTab-root, .MuiMenuItem-root, .MuiListItemButton-root, .MuiTableRow-root, .MuiAccordionSummary-root',
  '[role=treeitem], [role=option], input, textarea, .MuiSelect-select',
].join(', ');

export const stylesOf = (look: Look) => ({
  // What is focused stands clear of the bars above and below.
  html: { colorScheme: look.startsWith('dark') ? 'dark' : 'light', scrollPadding: '72px 0 80px' },
  body: { overflowWrap: 'break-word' },
  // A checkbox draws itself around an input that can't be seen; of a date only a part has the focus.
  ':focus-visible, .Mui-focusVisible, input[type^=date]:focus-within': {
    outline: `3px solid ${mark[look]} !important`,
    outlineOffset: '2px !important',
  },
  [`:is(${close}):is(:focus-visible, :focus-within)`]: { outlineOffset: '-3px !important' },
  '.MuiAppBar-colorPrimary :focus-visible': { outlineColor: 'currentcolor !important' },
  // Words that the framework writes too faintly.
  '.skip-nav-button.MuiButton-root': {
    ...{ color: 'CanvasText !important', opacity: '1 !important', transition: 'none !important' },
  },
  '.RaNotFound-message': { opacity: '1 !important' },
  // A title that is too long ends in dots, not in half a letter.
  '#react-admin-title .RaConfigurable-root': { display: 'inline' },
  // Folded up, it still led the keyboard to what nobody sees.
  '.RaBulkActionsToolbar-collapsed *': { visibility: 'hidden' },
  '@media (prefers-reduced-motion: reduce)': still,
  '@media (forced-colors: active)': forced,
});

/** A moment remains of each animation: components wait for its end. */
const still = {
  '*, *::before, *::after': {
    animationDuration: '1ms !important',
    animationDelay: '0s !important',
    animationIterationCount: '1 !important',
    transition: 'none !important',
    scrollBehavior: 'auto !important',
  },
  '.MuiTouchRipple-root': { display: 'none' },
};

/** Backgrounds and shadows are gone there: a border says what is a button, a card, chosen or filled. */
const forced = {
  ':focus-visible': { outlineColor: 'Highlight !important' },
  '.MuiButton-root, .MuiChip-root, .MuiPaper-root, .MuiToggleButton-root': {
    border: '1px solid ButtonBorder',
  },
  '.MuiFilledInput-root': { border: '1px solid FieldText' },
  '.MuiTab-root.Mui-selected, .MuiToggleButton-root.Mui-selected, .MuiMenuItem-root.Mui-selected': {
    border: '2px solid Highlight',
  },
  '.RaMenuItemLink-active, [role=treeitem][aria-selected=true]': { borderLeft: '4px solid Highlight' },
  '[aria-current=date]': { border: '2px solid Highlight !important' },
  '.MuiLinearProgress-bar': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  '.MuiSkeleton-root': { border: '1px dashed GrayText' },
};
