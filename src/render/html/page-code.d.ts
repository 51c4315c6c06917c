// What scripts/page-code.mjs makes of page/: the build and the tests load it in the place of this module.

/** The script of the page, minified. */
export declare const pageScript: string;
/** The library as the page runs it in a worker, minified. */
export declare const engineScript: string;
/** The styles of the page. */
export declare const pageStyle: string;
/** `sha256-...` of each, as a content security policy names them. */
export declare const hashes: { readonly script: string; readonly engine: string; readonly style: string };
