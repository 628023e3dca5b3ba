/** The pages that stand beside the lists of records, as menu, palette and breadcrumbs name them. */
import LawIcon from '@mui/icons-material/AccountBalanceOutlined';
import FamilyIcon from '@mui/icons-material/AccountTreeOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import CompareIcon from '@mui/icons-material/CompareOutlined';
import FindingsIcon from '@mui/icons-material/FactCheckOutlined';
import ImportIcon from '@mui/icons-material/FileUploadOutlined';
import AuditIcon from '@mui/icons-material/HistoryOutlined';
import MapIcon from '@mui/icons-material/HubOutlined';
import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import DeliveriesIcon from '@mui/icons-material/SendOutlined';
import FormIcon from '@mui/icons-material/TableChartOutlined';
import AdoptionIcon from '@mui/icons-material/TaskAltOutlined';
import ExplorerIcon from '@mui/icons-material/TerminalOutlined';
import TableIcon from '@mui/icons-material/UploadFileOutlined';
import { mayRead, type Verb } from '@privacy-register/schema/permission/permission';
import type { Role } from '@privacy-register/schema/record/member';
import type { RecordName } from '@privacy-register/schema/records';
import type { ComponentType } from 'react';
import { sentence } from '../language/say.ts';
import { mayTake } from '../sign-in/allowed.ts';

export type DeskPage = {
  path: string;
  label: string;
  icon: ComponentType;
  /** Where the menu has it; null where something else leads there. */
  place: 'above' | 'below' | null;
  /** Only for roles that may do this. */
  verb?: Verb;
  /** Only for roles that see records of this type. */
  sees?: RecordName;
  /** The list from which one comes to it. */
  under?: string;
  /** What a page within it is called. */
  part?: string;
};

export const pages: readonly DeskPage[] = [
  { path: 'calendar', label: sentence('Calendar'), icon: CalendarIcon, place: 'above' },
  { path: 'adoption', label: sentence('Adoption board'), icon: AdoptionIcon, place: 'above' },
  {
    path: 'deliveries',
    label: sentence('Deliveries'),
    icon: DeliveriesIcon,
    place: 'above',
    sees: 'subscription',
    part: sentence('Delivery'),
  },
  { path: 'findings', label: sentence('Findings'), icon: FindingsIcon, place: 'above' },
  { path: 'law', label: sentence('What the law asks'), icon: LawIcon, place: 'above' },
  { path: 'family', label: sentence('Family picture'), icon: FamilyIcon, place: 'above' },
  { path: 'data-map', label: sentence('Data map'), icon: MapIcon, place: 'above' },
  { path: 'audit', label: sentence('Audit trail'), icon: AuditIcon, place: 'above', verb: 'read-audit' },
  { path: 'compare', label: sentence('Compare'), icon: CompareIcon, place: 'above' },
  { path: 'explorer', label: sentence('API explorer'), icon: ExplorerIcon, place: 'below' },
  { path: 'import', label: sentence('Import'), icon: ImportIcon, place: 'below', verb: 'observe' },
  {
    path: 'import-table',
    label: sentence('Import a table'),
    icon: TableIcon,
    place: null,
    verb: 'edit',
  },
  { path: 'model-form', label: sentence('Model privacy form'), icon: FormIcon, place: null, under: 'policy' },
  {
    path: 'review',
    label: sentence('Review'),
    icon: ReviewIcon,
    place: null,
    under: 'policy-version',
  },
  { path: 'print', label: sentence('For printing'), icon: PrintIcon, place: null, under: 'policy-version' },
  { path: 'account', label: sentence('Your account'), icon: AccountIcon, place: null },
];

export const pagesFor = (role: Role): DeskPage[] =>
  pages.filter(
    ({ verb, sees }) =>
      (verb === undefined || mayTake(role, verb)) && (sees === undefined || mayRead(role, sees)),
  );
