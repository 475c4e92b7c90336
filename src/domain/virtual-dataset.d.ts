/** What src/pipeline/plugin.ts serves: the compiled seeds, one bundle for each language; the tour; the words of the other languages; what is published. */
declare module 'virtual:dataset/ar' {
  const packed: import('./bundle.ts').PackedDataset;
  export default packed;
}
declare module 'virtual:dataset/fa' {
  const packed: import('./bundle.ts').PackedDataset;
  export default packed;
}
declare module 'virtual:dataset/en' {
  const packed: import('./bundle.ts').PackedDataset;
  export default packed;
}
declare module 'virtual:dataset/ru' {
  const packed: import('./bundle.ts').PackedDataset;
  export default packed;
}
declare module 'virtual:dataset/ar/core' {
  const core: import('./core.ts').CoreDataset;
  export default core;
}
declare module 'virtual:dataset/fa/core' {
  const core: import('./core.ts').CoreDataset;
  export default core;
}
declare module 'virtual:dataset/en/core' {
  const core: import('./core.ts').CoreDataset;
  export default core;
}
declare module 'virtual:dataset/ru/core' {
  const core: import('./core.ts').CoreDataset;
  export default core;
}
declare module 'virtual:dataset/tour' {
  const tour: import('./tour.ts').Tour;
  export default tour;
}
declare module 'virtual:dataset/published' {
  const published: { dataset: import('./dataset.ts').Dataset; schema: object };
  export default published;
}
declare module 'virtual:dataset/others' {
  const others: import('./search/content.ts').OtherWords;
  export default others;
}
