export type { Criteria, Kind } from './criteria.ts';
export type { SearchDocument } from './document.ts';
export type { OpeningCard } from './opening-card.ts';
export { searchDocuments } from './search-documents.ts';
export { removeDocument, writeDocument, writeDocuments } from './write-document.ts';
