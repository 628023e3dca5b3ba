/** On paper the comparison stands alone, without the desk around it. */
export const printStyles = `
@media print {
  .not-printed, .RaLayout-appFrame > header, .RaSidebar-docked, .RaSidebar-fixed, .MuiAppBar-root,
    .MuiDrawer-root, .skip-nav-button, .MuiSnackbar-root { display: none !important; }
  .RaLayout-appFrame { margin-top: 0 !important; }
  .RaLayout-content { padding: 0 !important; }
  html, body, .RaLayout-root, .RaLayout-content { background: #fff !important; color: #000 !important; }
}
@media not print {
  .only-printed { display: none; }
}
`;
