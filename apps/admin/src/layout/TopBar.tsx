import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { AppBar, Logout, UserMenu, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';

export function TopBar() {
  return (
    <AppBar
      color="primary"
      userMenu={
        <UserMenu>
          <AccountEntry />
          <Logout />
        </UserMenu>
      }
    />
  );
}

function AccountEntry() {
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>Password and one-time codes</ListItemText>
    </MenuItem>
  );
}
