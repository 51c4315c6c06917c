import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the tests use of a page of playwright-core; its own types are written for another compiler. */
export interface Page {
  on(event: string, listen: (about: Happening) => void): void;
  goto(address: string): Promise<unknown>;
  addInitScript(script: () => void): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  locator(selector: string): Locator;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  fill(selector: string, value: string): Promise<void>;
  selectOption(selector: string, option: string | { index: number }): Promise<unknown>;
  getAttribute(selector: string, name: string): Promise<string | null>;
  waitForSelector(selector: string, options?: { state?: "attached"; timeout?: number }): Promise<unknown>;
  waitForTimeout(milliseconds: number): Promise<void>;
  emulateMedia(media: { media?: "print" | "screen"; colorScheme?: "light" | "dark" }): Promise<void>;
  screenshot(options: { path?: string; type?: "png" | "jpeg"; quality?: number }): Promise<Uint8Array>;
  context(): { close(): Promise<void> };
  readonly keyboard: { press(key: string): Promise<void> };
}

/** Elements of a page. */
export interface Locator {
  first(): Locator;
  all(): Promise<Locator[]>;
  count(): Promise<number>;
  fill(value: string): Promise<void>;
  focus(): Promise<void>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  isVisible(): Promise<boolean>;
  isHidden(): Promise<boolean>;
}

interface Happening {
  type(): string;
  text(): string;
  url(): string;
  readonly message: string;
}

interface Browser {
  newContext(options: ContextOptions): Promise<{ newPage(): Promise<Page> }>;
  close(): Promise<void>;
}

/** How a page is looked at. */
export interface ContextOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
}

const { chromium } = createRequire(import.meta.url)("playwright-core") as {
  chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
};

/** Debian's Chromium, or another that is named. */
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Tests in a browser skip where there is none. */
export const hasBrowser = existsSync(executablePath);

/** A page of a report in a browser, and what it did that it should not have done. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: string[];
  /** Addresses that were asked for, but the file itself and the worker that is made of it. */
  readonly requests: string[];
}

/** A browser with pages that are opened as a mail's attachment is: from a file. */
export class ReportBrowser {
  private readonly folder = mkdtempSync(join(tmpdir(), "account-graph-report-"));
  private count = 0;
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<ReportBrowser> {
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ];
    return new ReportBrowser(await chromium.launch({ executablePath, args }));
  }

  async open(text: string, options: ContextOptions = {}, before?: () => void): Promise<OpenedPage> {
    const file = join(this.folder, `report-${++this.count}.html`);
    writeFileSync(file, text);
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const address = request.url();
      if (address !== pathToFileURL(file).href && !address.startsWith("blob:null/")) requests.push(address);
    });
    await page.addInitScript(recordAnswers);
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(pathToFileURL(file).href);
    return { page, complaints, requests };
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Runs in the page: what the library answers is kept for the test. */
function recordAnswers(): void {
  const scope = globalThis as unknown as { answers: unknown[]; Worker: new (address: string) => EventTarget };
  scope.answers = [];
  const Plain = scope.Worker;
  scope.Worker = class extends Plain {
    constructor(address: string) {
      super(address);
      this.addEventListener("message", (event) => {
        scope.answers.push((event as unknown as { data: unknown }).data);
      });
    }
  };
}

/** Waits until the library in the page has nothing left to do. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("#status:empty", { state: "attached", timeout: 60_000 });
}
