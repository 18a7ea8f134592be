/** What one request may ask for. A question beyond a limit is refused before anything is run. */
export const limits = {
  /** Bytes of a request body. */
  body: 64 * 1024,
  /** Bytes of the body of a request that decides. */
  decisionsBody: 1024 * 1024,
  /** Decisions in one request. */
  decisions: 500,
  /** Files of one upload, bytes of one of them and of all together. */
  uploadFiles: 50,
  uploadFile: 25 * 1024 * 1024,
  upload: 200 * 1024 * 1024,
  /** Uploads at the same time. */
  uploads: 8,
  /** Megabytes of heap that reading one uploaded document may take. */
  readingHeap: 1536,
  /** Lexical tokens of a GraphQL document; the introspection query has about 250. */
  tokens: 2000,
  /** Nested selections, introspection aside. */
  depth: 8,
  /** Aliases in one document. */
  aliases: 20,
  /** Fields at the root of one operation. */
  rootFields: 20,
  /** Objects that the answer could hold at most, by the limits asked for. */
  cost: 20_000,
  /** Rows of one list. */
  rows: 500,
  /** How far into a list a page may begin. */
  offset: 100_000,
  /** Nesting of the variables. */
  variableDepth: 8,
  /** Characters of a text to search for, or of a metric. */
  text: 200,
  /** Characters of a question in one's own words. */
  question: 1000,
} as const;
