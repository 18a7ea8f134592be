/** The borders between the folders: imports go one way. Each rule says what to do instead. */
const border = (name, from, to, comment) => ({ name, severity: "error", from: { path: from }, to: { path: to }, comment });

module.exports = {
  forbidden: [
    border("graph-imports-no-api", "^graph/", "^(api|viz|tests)/", "graph/ knows nothing of HTTP or the page: move the code down, or pass it in as an argument."),
    border("api-imports-graph-by-its-door", "^api/", "^graph/(?!index\\.ts$|config\\.ts$|errors\\.ts$|ontology/)", "api/ imports graph/index.ts only: export there what is missing."),
    border("api-imports-no-viz", "^api/", "^(viz|tests)/", "api/ serves the built page as files and imports nothing of it."),
    border("viz-speaks-http-only", "^viz/", "^(graph|api|cypher|seeds|tests|scripts)/", "viz/ gets everything over HTTP: ask for it in viz/operations."),
    border("cypher-imports-nothing", "^cypher/", "^(graph|api|viz|tests)/(?!errors\\.ts$)", "cypher/ is the catalogue of statements: it imports no part that uses it."),
    border("nothing-imports-tests", "^(graph|api|viz|cypher|scripts)/", "^tests/", "Code that the product needs does not live in tests/."),
    border("sessions-open-in-store", "^(graph/(?!store/)|api/|viz/)", "^node_modules/neo4j-driver", "Only graph/store/ opens sessions: call graph/store/database.ts."),
    border("cytoscape-in-one-file", "^viz/(?!graph-view|cytoscape)", "^node_modules/cytoscape", "Only viz/graph-view.ts touches Cytoscape: give it elements and styles."),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true }, comment: "Two files import each other: move what both need into a third." },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
