import type { Browser } from "@playwright/test";
import { z } from "zod";
import { inFreshPage, type Conditions } from "./browser";

const TWO_G: Conditions = { latencyMs: 400, downKbps: 50, upKbps: 50, cpuSlower: 4 };

/** Milliseconds from the start of the navigation until a number to call is in view and painted, on 2G with an empty cache. */
export function firstNumberPainted(browser: Browser, url: string): Promise<number> {
  return inFreshPage(browser, TWO_G, async (page) => {
    await page.goto(url, { waitUntil: "commit" });
    const inView = await page.waitForFunction(() => {
      const isInView = [...document.querySelectorAll("a[href^='tel:']")].some((link) => {
        const { top, bottom, width } = link.getBoundingClientRect();
        return width > 0 && top >= 0 && bottom <= innerHeight && link.checkVisibility();
      });
      const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
      return isInView && isPainted ? performance.now() : null;
    }, undefined, { polling: "raf" });
    return z.number().parse(await inView.jsonValue());
  });
}
