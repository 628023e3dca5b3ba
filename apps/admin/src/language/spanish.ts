const files = import.meta.glob<{ [english: string]: string }>('./es/*.json', {
  eager: true,
  import: 'default',
});

export const spanish = Object.assign({}, ...Object.values(files));
