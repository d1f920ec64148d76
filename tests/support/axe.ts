import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Axe on a page without frames: in the page itself, and keeping the places of faults only. Both halve its time; what it looks for is the same.
 */
export const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);

/** A colour read half way through a fade is no colour of ours: waits until nothing moves. What is not rendered (a closed block, a card far below) stands still half way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== "running" || !(effect instanceof KeyframeEffect && effect.target?.checkVisibility({ contentVisibilityAuto: true }))));
}

/** Checks a screen in light, then in dark, once its colours stand still: who walked there once need not walk again. */
export async function inBothSchemes(page: Page, check: (colorScheme: "light" | "dark") => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await check(colorScheme);
  }
}
