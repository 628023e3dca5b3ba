import ImportIcon from '@mui/icons-material/FileUploadOutlined';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { importTypes } from '@privacy-register/schema/record-import/import-fields';
import { Button, useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';

/** Leads from the list of a type to the import of a table of it. */
export function TableImportButton({ type }: { type: RecordType }) {
  const say = useSay();
  const { canAccess } = useCanAccess({ resource: type.name, action: 'create' });
  if (!canAccess || !importTypes.some((name) => name === type.name)) return null;
  return (
    <Button label={say('Import')} component={Link} to={`/import-table?type=${type.name}`}>
      <ImportIcon />
    </Button>
  );
}
