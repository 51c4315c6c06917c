export declare const subpaths: readonly string[];
export declare function outputOf(subpath: string): string;
export declare function sourceOf(subpath: string): string;
export declare function importOf(subpath: string): string;
export declare function exportsOfPackage(): Record<string, unknown>;
