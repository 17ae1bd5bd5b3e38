// Opens pages in Chromium, on a desk and on a phone, and prints as JSON what stands in somebody's way:
// axe's violations of WCAG 2.2 AA that are serious or critical, and pages that are wider than a phone.
//   node accessible.mjs CHROMIUM PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screens = { desk: { width: 1280, height: 900 }, phone: { width: 375, height: 700 } };
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// Colours do not depend on the width, and to look at them takes most of the time.
const options = (screen) => ({
  resultTypes: ["violations"],
  runOnly: { type: "tag", values: standard },
  rules: { "color-contrast": { enabled: screen === "desk" } },
});

const [executablePath, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const found = [];
for (const [screen, viewport] of Object.entries(screens)) {
  const page = await browser.newPage({ viewport });
  for (const file of pages) {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((options) => window.axe.run(options), options(screen));
    for (const { id, impact, help, nodes } of violations) {
      if (impact === "serious" || impact === "critical") {
        found.push(`${basename(file)} (${screen}): ${id}: ${help}: ${nodes[0].html.slice(0, 120)}`);
      }
    }
    const { wide, window: width } = await page.evaluate(() => ({ wide: document.scrollingElement.scrollWidth, window: window.innerWidth }));
    if (wide > width) {
      found.push(`${basename(file)} (${screen}): is ${wide} pixels wide in a window of ${width}`);
    }
  }
}
await browser.close();
console.log(JSON.stringify(found, null, 1));
