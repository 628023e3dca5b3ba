/** On paper a page stands alone: without the desk around it, dark on light, nothing cut off at an edge. */
const desk = [
  '.not-printed',
  '.RaLayout-appFrame > header',
  '.RaSidebar-docked',
  '.RaSidebar-fixed',
  '.MuiAppBar-root',
  '.MuiDrawer-root',
  '.skip-nav-button',
  '.MuiSnackbar-root',
  '.RaTopToolbar-root',
  '.RaList-actions',
  '.MuiTablePagination-root',
  '.MuiTabs-root',
  '.MuiDialog-root',
  '.MuiToggleButtonGroup-root',
  '[role=search]',
  '[data-bulk-actions-toolbar]',
  '.RaBulkActionsToolbar-toolbar',
  '#main-content button',
  '#main-content a.MuiButton-root',
  '#main-content nav:not(.crumbs)',
  '#main-content .MuiTableCell-paddingCheckbox',
].join(', ');

export const printStyles = `
@media print {
  @page { margin: 16mm 14mm; }
  .RaLayout-appFrame { margin-top: 0 !important; }
  .RaLayout-content { padding: 0 !important; }
  html, body, #root, .RaLayout-root, .RaLayout-appFrame, .RaLayout-contentWithSidebar, .RaLayout-content,
    .MuiTableContainer-root, .RaList-content, .MuiPaper-root {
    display: block !important; position: static !important; overflow: visible !important;
    min-height: 0 !important; width: auto !important; max-width: none !important;
  }
  .MuiAlert-root { display: flex !important; }
  ${desk} { display: none !important; }
  *, *::before, *::after {
    color: #000 !important; background-color: transparent !important; box-shadow: none !important;
    text-shadow: none !important; animation: none !important; transition: none !important;
  }
  html { background: #fff !important; color-scheme: light !important; }
  svg text { fill: #000 !important; }
  .MuiPaper-root, .MuiChip-root, th, td { border-color: #888 !important; }
  h1, h2, h3, h4, thead { break-after: avoid; }
  tr, dt, li, figure, .MuiAlert-root { break-inside: avoid; }
  thead { display: table-header-group; }
  th { position: static !important; }
  table { width: 100% !important; min-width: 0 !important; }
  th, td { overflow-wrap: break-word; padding: 4px 6px !important; white-space: normal !important; }
  p, li, dd { orphans: 3; widows: 3; }
  .sheet { max-width: none !important; }
  .sheet a[href^="http"]::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
}
@media not print {
  .only-printed { display: none !important; }
}
`;
