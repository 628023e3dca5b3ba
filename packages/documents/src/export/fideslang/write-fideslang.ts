/** A version as a manifest of fideslang, and what is lost on the way. */
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { Document } from 'yaml';
import type { Mappings } from '../mapping.ts';
import { dataSubjects } from './data-subject.ts';
import { fideslangRelease } from './default-taxonomy.ts';
import type { Manifest, Unsaid } from './manifest.ts';
import { organizations } from './organization.ts';
import { systems } from './system.ts';
import { taxonomy } from './taxonomy.ts';
import { unsaid } from './unsaid.ts';

type Asked = { reading: Reading; mappings: Mappings /** Where people read the version. */; address: string };

function fideslangManifest({ reading, mappings, address }: Asked): Manifest {
  const { policy, statements, terms } = reading;
  const organization = organizations(reading);
  const organizationKey = organization[0]?.fides_key ?? 'default_organization';
  const { dataCategory, dataUse } = taxonomy({ terms, mappings, organization: organizationKey });
  const finding = { categoryOf: dataCategory.keyOf, useOf: dataUse.keyOf };
  const system = systems({ reading, address, organization: organizationKey, ...finding });
  const audiences = [...policy.audiences, ...statements.flatMap((said) => said.audiences)];
  const declared = system.flatMap((each) => each.privacy_declarations);
  const subjects = new Set(declared.flatMap((each) => each.data_subjects));
  return {
    organization,
    data_category: dataCategory.entries(),
    data_use: dataUse.entries(),
    data_subject: dataSubjects(audiences, organizationKey).filter(({ fides_key }) => subjects.has(fides_key)),
    system,
  };
}

/** As YAML 1.1, which the usual readers of manifests speak; the losses stand in comments at the end. */
export function writeFideslang(asked: Asked): { yaml: string; manifest: Manifest; unsaid: Unsaid[] } {
  const manifest = fideslangManifest(asked);
  const lost = unsaid(asked.reading);
  const document = new Document(manifest, { version: '1.1', aliasDuplicateObjects: false });
  const { policy, version } = asked.reading;
  document.commentBefore = ` Fideslang ${fideslangRelease}: ${policy.key}, version ${version.number}`;
  document.comment = [' What the version says and a manifest cannot:', ...lost.map(inWords)].join('\n');
  return { yaml: document.toString({ lineWidth: 0 }), manifest, unsaid: lost };
}

function inWords({ statement, facet, reason }: Unsaid): string {
  const what = [statement ?? 'every statement', facet].filter((each) => each !== null).join(', ');
  return ` - ${what}: ${reason}`;
}
