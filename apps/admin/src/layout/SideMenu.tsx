import FamilyIcon from '@mui/icons-material/AccountTreeOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import CompareIcon from '@mui/icons-material/CompareOutlined';
import FindingsIcon from '@mui/icons-material/FactCheckOutlined';
import ImportIcon from '@mui/icons-material/FileUploadOutlined';
import AuditIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Typography } from '@mui/material';
import { Menu, useSidebarState } from 'react-admin';
import { menu } from '../resources.ts';
import { isAllowed, mayTake } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';

/** Only what the role may see stands here. */
export function SideMenu() {
  const role = useRole();
  const [isOpen] = useSidebarState();
  const groups = menu
    .map(({ title, resources }) => ({
      title,
      names: resources.map(({ name }) => name).filter((name) => role && isAllowed(role, 'list', name)),
    }))
    .filter(({ names }) => names.length > 0);
  return (
    <Menu sx={{ '& .MuiTypography-root': { whiteSpace: 'normal' } }}>
      <Menu.DashboardItem primaryText="Home" />
      <Menu.Item to="/calendar" primaryText="Calendar" leftIcon={<CalendarIcon />} />
      <Menu.Item to="/findings" primaryText="Findings" leftIcon={<FindingsIcon />} />
      <Menu.Item to="/family" primaryText="Family picture" leftIcon={<FamilyIcon />} />
      {role && mayTake(role, 'read-audit') ? (
        <Menu.Item to="/audit" primaryText="Audit trail" leftIcon={<AuditIcon />} />
      ) : null}
      <Menu.Item to="/compare" primaryText="Compare" leftIcon={<CompareIcon />} />
      {groups.map(({ title, names }) => (
        <li key={title} role="none">
          {isOpen ? (
            <Typography
              variant="overline"
              component="span"
              aria-hidden
              color="text.secondary"
              sx={{ px: 2, pt: 1.5, display: 'block' }}
            >
              {title}
            </Typography>
          ) : null}
          <Box component="ul" role="group" aria-label={title} sx={{ p: 0, listStyle: 'none' }}>
            {names.map((name) => (
              <Menu.ResourceItem key={name} name={name} />
            ))}
          </Box>
        </li>
      ))}
      {role && mayTake(role, 'observe') ? (
        <Menu.Item to="/import" primaryText="Import" leftIcon={<ImportIcon />} />
      ) : null}
    </Menu>
  );
}
