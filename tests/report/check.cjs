// Opens the site that `cargo xtask report` wrote, from disk, in Chromium:
//
//     NODE_PATH=TOOLS/node_modules node check.cjs SITE [PICTURES]
//
// It searches a request and finds it, opens it by keyboard alone, follows links, and checks every page for errors,
// requests to a network and, with axe, for what people cannot read or reach: in light and dark, wide and narrow. With a
// second folder, it writes a picture of each look. The status is 1 if something is wrong.
"use strict";

const assert = require("node:assert/strict");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const { AxeBuilder } = require("@axe-core/playwright");

const PAGES = ["index.html", "requests.html", "diagnostics.html"];
const LOOKS = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 400, scheme: "light" },
  { width: 400, scheme: "dark" },
];

// The request that is searched, and what the report has to say about it.
const REQUEST = { words: "GET /me/messages", version: "v1.0", rust: "graph.me().messages().list().await?;", scope: "Mail.Read" };

// The most presses of Tab until a part of a page is reached.
const PRESSES = 60;

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

const [site, pictures] = process.argv.slice(2);
if (site === undefined) {
  console.error("usage: node check.cjs SITE [PICTURES]");
  process.exit(2);
}
const address = (file) => new URL(file, pathToFileURL(path.resolve(site) + path.sep)).href;

const number = (text) => Number(text.replace(/[^0-9]/g, ""));
const status = (page) => page.locator("#status");
const focused = (page) => page.evaluate(() => {
  const at = document.activeElement;
  return { name: at.tagName.toLowerCase(), id: at.id, text: at.textContent, inResults: at.closest("#results") !== null };
});

// Opens a page and collects what must not happen on it.
const open = async (context, file) => {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      wrong.push(`${file}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => wrong.push(`${file}: ${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) {
      wrong.push(`${file} asks for ${request.url()}`);
    }
  });
  await page.goto(address(file));
  return page;
};
const wrong = [];

const pressTabUntil = async (page, reached) => {
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press("Tab");
    if (reached(await focused(page))) {
      return;
    }
  }
  assert.fail(`${page.url()}: ${PRESSES} presses of Tab do not lead there`);
};

const searchByKeyboard = async (context) => {
  const page = await open(context, "requests.html");
  await page.keyboard.press("Tab");
  assert.match((await focused(page)).text, /Skip to the content/);
  await page.keyboard.press("Enter");
  await pressTabUntil(page, (at) => at.id === "q");
  await page.keyboard.type(REQUEST.words);
  await page.waitForURL(/#q=GET%20%2Fme%2Fmessages$/);
  assert.ok(number(await status(page).textContent()) > 0, "the request is found");
  await pressTabUntil(page, (at) => at.name === "summary" && at.inResults);
  const { text } = await focused(page);
  assert.ok(text.startsWith(`GET ${REQUEST.words.split(" ")[1]} ${REQUEST.version}`), `first comes ${text}`);
  await page.keyboard.press("Enter");
  const details = page.locator("#results details[open]");
  assert.ok((await details.locator("pre").textContent()).endsWith(REQUEST.rust));
  assert.ok((await details.locator(".permissions").textContent()).includes(REQUEST.scope));
  await pressTabUntil(page, (at) => at.text === "Link to this request");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#open=/);
  const permalink = page.url().split("/").pop();
  await page.close();
  return permalink;
};

const followPermalink = async (context, permalink) => {
  const page = await open(context, permalink);
  assert.match(await status(page).textContent(), /^1 request\. Show all requests$/);
  assert.equal(await page.locator("#results details[open] pre").count(), 1);
  assert.equal((await focused(page)).name, "summary");
  await page.getByRole("link", { name: "Show all requests" }).click();
  const all = number((await status(page).textContent()).split(";")[0]);
  await page.getByRole("button", { name: "Show 50 more" }).press("Enter");
  assert.equal(await page.locator("#results li > details").count(), 100);
  await page.getByLabel("Search for").fill("no such request");
  await page.locator("#status", { hasText: "No request matches" }).waitFor();
  await page.close();
  return all;
};

// A figure of the overview leads to as many rows as it counts.
const followFigures = async (context, all) => {
  const page = await open(context, "index.html");
  assert.equal(number(await page.locator(".cards a").first().textContent()), all, "the overview counts the requests");
  for (const section of ["origins", "areas", "codes"]) {
    const link = page.locator(`#${section} td.figure a`).first();
    const count = number(await link.textContent());
    const row = await link.locator("xpath=ancestor::tr").locator("th").textContent();
    await link.click();
    await page.locator("#status", { hasText: /^[0-9]/ }).waitFor();
    const found = number((await status(page).textContent()).split(";")[0]);
    assert.equal(found, count, `${section}: ${row}`);
    await page.goBack();
  }
  await page.locator("#codes th a").first().click();
  await page.locator(".codes details[open]").waitFor();
  await page.getByLabel("Group by").selectOption("code");
  await page.waitForURL(/order=code/);
  assert.match(await page.locator("#results h3").first().textContent(), /^GD[0-9]{4}: /);
  await page.close();
};

const chooseTheme = async (context) => {
  const page = await open(context, "index.html");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.getByLabel("Theme").selectOption("light");
  const light = await ground();
  await page.getByLabel("Theme").selectOption("dark");
  const dark = await ground();
  assert.notEqual(light, dark);
  await page.reload();
  assert.equal(await ground(), dark, "the theme is remembered");
  await page.getByLabel("Theme").selectOption("");
  await page.close();
};

const checkLook = async (context, file, { width, scheme }) => {
  const page = await open(context, file);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  for (const list of ["#results", ".codes"]) {
    const details = page.locator(`${list} details`).first();
    if (await details.count()) {
      await details.locator("summary").click();
    }
  }
  const name = `${file.replace(".html", "")}-${width}-${scheme}`;
  const { content, window } = await page.evaluate(() => (
    { content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  if (content > window) {
    wrong.push(`${name}: the page is ${content} wide, and the window ${window}`);
  }
  // The site forbids that scripts read files, which axe would do to know the style; the browser knows it.
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
  for (const { id, help, nodes } of violations) {
    wrong.push(`${name}: ${id}, ${help}: ${nodes.length} times, first ${nodes[0].html.slice(0, 200)}`);
  }
  if (pictures !== undefined) {
    await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: file === "index.html" });
  }
  await page.close();
};

const main = async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const permalink = await searchByKeyboard(context);
    const all = await followPermalink(context, permalink);
    await followFigures(context, all);
    await chooseTheme(context);
    for (const file of PAGES) {
      for (const look of LOOKS) {
        await checkLook(context, file, look);
      }
    }
  } finally {
    await browser.close();
  }
  wrong.forEach((problem) => console.error(problem));
  console.log(`${PAGES.length} pages, ${LOOKS.length} looks of each: ${wrong.length} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
};

main().catch((error) => {
  wrong.forEach((problem) => console.error(problem));
  console.error(error);
  process.exitCode = 1;
});
