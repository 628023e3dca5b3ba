const files = import.meta.glob<{ [english: string]: string }>('./fr/*.json', {
  eager: true,
  import: 'default',
});

export const french = Object.assign({}, ...Object.values(files));
