import { type Mappings, mapped, type StartingTerm, under } from './starting-term.ts';

const mappings: Mappings = {
  'provided-by-person': [null, 'none', 'dpv:ProvidedData', 'broader'],
  automatic: [null, 'none', 'dpv:ObservedData', 'broader'],
  cookie: ['user.device.cookie', 'broader', 'tech:Cookie', 'exact'],
  'web-beacon': [null, 'none', 'pd:Tracking', 'broader'],
  'mobile-analytics': [null, 'none', 'tech:SoftwareLibrary', 'broader'],
};

export const startingCollectionMethods: StartingTerm[] = mapped(
  [
    ...under(
      [],
      [
        ['provided-by-person', 'Given by the person', 'Typed in, spoken or sent by the person.'],
        ['automatic', 'Automatic', 'Gathered by machines while somebody uses a site or app.'],
        ['social-application', 'Social application', 'Taken from an application on a social platform.'],
      ],
    ),
    ...under(
      ['automatic'],
      [
        ['server-log', 'Server log', 'What a server writes down about each request.'],
        ['cookie', 'Cookie', 'A small file that a site keeps on a device.'],
        ['web-beacon', 'Web beacon', 'An invisible image or script that reports a view; a pixel tag.'],
        ['mobile-analytics', 'Mobile analytics', 'Software in an app that reports how it is used.'],
      ],
    ),
  ],
  mappings,
);
