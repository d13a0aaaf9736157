// Types of require('valence/test'), the test kit of `valence test`. docs/testing.md describes it.

declare module 'valence/test' {
  import type { BrowserWindow, Dialog, WebContents } from 'electron';

  /** A window, or what it shows. */
  export type Page = BrowserWindow | WebContents;

  // Main

  /**
   * Calls the listeners of `ipcMain` for a channel, as if a page had sent the message. Their event
   * has no sender.
   *
   * @returns whether there was a listener
   */
  export function ipcMainEmit(channel: string, ...args: unknown[]): boolean;

  /** Calls the first listener of `ipcMain` for a channel; resolves with what it returns. */
  export function ipcMainCallFirstListener<T = unknown>(
    channel: string,
    ...args: unknown[]
  ): Promise<T>;

  /** Calls the handler of `ipcMain.handle` for a channel; resolves with what it answers. */
  export function ipcMainInvokeHandler<T = unknown>(
    channel: string,
    ...args: unknown[]
  ): Promise<T>;

  // Pages

  /** `ipcRenderer.send` in a page, as if its preload had called it. */
  export function ipcRendererSend(page: Page, channel: string, ...args: unknown[]): Promise<void>;

  /** `ipcRenderer.invoke` in a page, as if its preload had called it. */
  export function ipcRendererInvoke<T = unknown>(
    page: Page,
    channel: string,
    ...args: unknown[]
  ): Promise<T>;

  /**
   * Calls the listeners of a page's `ipcRenderer`, as if main had sent the message.
   *
   * @returns whether there was a listener
   */
  export function ipcRendererEmit(
    page: Page,
    channel: string,
    ...args: unknown[]
  ): Promise<boolean>;

  /** Calls the first listener of a page's `ipcRenderer`; resolves with what it returns. */
  export function ipcRendererCallFirstListener<T = unknown>(
    page: Page,
    channel: string,
    ...args: unknown[]
  ): Promise<T>;

  /**
   * Runs a function in the page's own world, once the page has loaded. The function is sent as
   * text: it sees nothing of the test but its arguments, which are copied, and so is its result.
   */
  export function evaluate<A extends unknown[], T>(
    page: Page,
    script: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;
  export function evaluate<T = unknown>(page: Page, expression: string): Promise<T>;

  /** `evaluate` in the world of the preload script; `electron` is what that gets by `require`. */
  export function evaluateInPreload<A extends unknown[], T>(
    page: Page,
    script: (electron: typeof import('electron/renderer'), ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;

  // Waiting

  export interface WaitOptions {
    /** Virtual milliseconds; 1000 unless told. */
    timeout?: number;
  }

  /** Resolves with the first truthy result of `condition`, which may also throw until then. */
  export function waitFor<T>(
    condition: () => T | Promise<T>,
    options?: WaitOptions & {
      /** Virtual milliseconds between two looks; 5 unless told. */
      interval?: number;
      /** What is waited for, for the error. */
      message?: string;
    },
  ): Promise<T>;

  /** What `waitForEvent` listens to. */
  export type Emitter = NodeJS.EventEmitter | EventTarget;

  /** Resolves with the arguments of the next event that `predicate` accepts. */
  export function waitForEvent<A extends unknown[] = any[]>(
    emitter: Emitter,
    name: string | symbol,
    options?: ((...args: A) => unknown) | (WaitOptions & { predicate?: (...args: A) => unknown }),
  ): Promise<A>;

  /** Lets virtual time pass in all processes. It does not count for the test's time-out. */
  export function advanceTime(milliseconds: number): Promise<void>;

  /** Resolves when no message is under way any more, in no process; timers may be ahead. */
  export function flush(): Promise<void>;

  /** Collects garbage in all processes, and lets everything hear of the ports that closed. */
  export function gc(): Promise<void>;

  // What is open

  export interface OpenPort {
    /** The line that made it, as `file:line`; null for a port that came with a message. */
    place: string | null;
    started: boolean;
    /** How many messages wait at it. */
    waiting: number;
  }

  /** The ports of main that are open, and whose other end is too. */
  export function openPorts(): OpenPort[];

  /** The windows that are not destroyed. */
  export function openWindows(): BrowserWindow[];

  // Dialogs and menus

  /** The methods of `dialog` that show something. */
  export type DialogMethod = Extract<keyof Dialog, `show${string}`>;

  /** Lets a method of `dialog` answer `value`. The result undoes it. */
  export function stubDialog(method: DialogMethod, value?: unknown): () => void;

  /** `stubDialog` for several methods. */
  export function stubMultipleDialogs(
    stubs: { method: DialogMethod; value?: unknown }[],
  ): () => void;

  /** Lets all methods of `dialog` answer as if somebody had pressed the first button. */
  export function stubAllDialogs(): () => void;

  /** Clicks an item of the application menu. */
  export function clickMenuItemById(id: string): unknown;
}
