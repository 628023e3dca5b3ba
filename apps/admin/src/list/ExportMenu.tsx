import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { ListItemText, Menu, MenuItem } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, useListContext, useNotify } from 'react-admin';
import { ask } from '../data-provider/ask.ts';
import { counted } from './bulk-step.ts';
import { download, exportText, type Format, formats } from './export-file.ts';
import { exportRows } from './export-rows.ts';

const offered: Format[] = ['csv', 'excel', 'json'];

/** All rows that the list's filter finds, not only those on the screen. */
export function ExportMenu({ type }: { type: RecordType }) {
  const { filterValues, total = 0 } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const notify = useNotify();
  const saving = useMutation({
    mutationFn: async (format: Format) => {
      const rows = await exportRows(ask, type, filterValues);
      const { extension, type: contentType } = formats[format];
      download(`${type.name}.${extension}`, contentType, await exportText(format, type, rows));
      return rows.length;
    },
    onSuccess: (count) => notify(`${counted(type, count)} exported.`),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const choose = (format: Format) => {
    setAnchor(null);
    saving.mutate(format);
  };
  return (
    <>
      <Button
        label="Export"
        aria-haspopup="menu"
        disabled={saving.isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DownloadIcon />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            <ListItemText
              primary={formats[format].label}
              secondary={`All ${counted(type, total)} of the list`}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
