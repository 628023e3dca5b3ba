/** The part of a fideslang manifest that a policy can fill. Names are fideslang's own. */
type Resource = {
  fides_key: string;
  organization_fides_key: string;
  name: string;
  description?: string;
};

export type TaxonomyEntry = Resource & { parent_key?: string };

export type Organization = Omit<Resource, 'organization_fides_key'> & {
  controller?: { name: string; address?: string; email?: string; phone?: string };
};

export type PrivacyDeclaration = {
  name: string;
  data_categories: string[];
  data_use: string;
  data_subjects: string[];
  ingress?: string[];
  features?: string[];
  legal_basis_for_processing?: string;
  retention_period?: string;
  data_shared_with_third_parties?: boolean;
  third_parties?: string;
  shared_categories?: string[];
};

export type System = Resource & {
  meta: Record<string, unknown>;
  system_type: string;
  ingress?: { fides_key: string; type: string }[];
  privacy_declarations: PrivacyDeclaration[];
  privacy_policy?: string;
  joint_controller_info?: string;
  data_security_practices?: string;
  uses_cookies?: boolean;
};

export type Manifest = {
  organization: Organization[];
  data_category: TaxonomyEntry[];
  data_use: TaxonomyEntry[];
  data_subject: TaxonomyEntry[];
  system: System[];
};

/** Something that a version says and a manifest cannot; both null where it holds for all of them. */
export type Unsaid = { statement: string | null; facet: string | null; reason: string };
