// Shows the requests: each is a line that opens and then has its Rust, permissions, pages and facts.
"use strict";

report.define("requests", (data) => {
  const { element, link, address, normalize } = report;
  const text = (number) => data.texts[number];

  const rows = data.rows.map((row) => {
    const [path, rust, version, method, area, origin, kind, title, pages, permissions, sends, returns, features, deprecated] = row;
    return {
      path, rust,
      version: text(version), method: text(method), area: text(area), origin: text(origin), kind: text(kind),
      title: text(title), sends: text(sends), returns: text(returns), features: text(features),
      deprecated: text(deprecated),
      pages: pages.map((page) => data.pages[page]),
      permissions: data.permissions[permissions],
    };
  });

  const key = (row) => `${row.version} ${row.method} ${row.path}`;
  const scopes = (row) => row.permissions.flat(2).map(text);

  const code = (...children) => element("code", {}, ...children);

  const copy = (value) => {
    if (!navigator.clipboard) {
      return null;
    }
    const button = element("button", { type: "button", class: "copy" }, "Copy");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(value);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Not allowed";
      }
    });
    return button;
  };

  const rust = (row) => {
    if (row.rust === "") {
      return [element("p", {}, "The page spells this address so that no call can be written for it.")];
    }
    const features = row.features === "" ? null
      : element("p", {}, "Features to turn on: ", code(row.features), ".");
    return [element("div", { class: "rust" }, element("pre", {}, code(row.rust)), copy(row.rust)), features];
  };

  // The alternatives of a kind of caller; several scopes of one are needed together.
  const alternatives = (sets) => {
    if (sets.length === 0) {
      return ["not supported"];
    }
    const items = sets.map((set, index) => {
      const needed = set.flatMap((scope, at) => [at === 0 ? null : " + ", code(text(scope))]);
      const least = index === 0 && sets.length > 1 ? element("span", { class: "remark" }, " least privileged") : null;
      return element("li", {}, ...needed.filter((part) => part !== null), least);
    });
    return [element("ol", { class: "scopes" }, ...items)];
  };

  const permissions = (row) => {
    if (row.permissions.every((sets) => sets.length === 0)) {
      return element("p", {}, "No page and no list states the scopes.");
    }
    const lines = row.permissions.map((sets, index) => element("tr", {},
      element("th", { scope: "row" }, data.callers[index]),
      element("td", {}, ...alternatives(sets))));
    return element("table", { class: "permissions" },
      element("caption", {}, "Scopes by kind of caller, least privileged first"),
      element("thead", {}, element("tr", {},
        element("th", { scope: "col" }, "Caller"), element("th", { scope: "col" }, "One of"))),
      element("tbody", {}, ...lines));
  };

  const pages = (row) => {
    if (row.pages.length === 0) {
      return element("p", {}, "No page documents this request.");
    }
    const items = row.pages.map(([path, url, diagnostics]) => {
      const name = url === null ? element("span", {}, code(path), ", not published") : link(url, code(path));
      const count = diagnostics === 1 ? "1 diagnostic" : `${diagnostics} diagnostics`;
      const found = diagnostics === 0 ? null : link("diagnostics.html" + address({ q: path }), count);
      return element("li", {}, name, found ? ", " : null, found);
    });
    return element("ul", {}, ...items);
  };

  const facts = (row) => {
    const known = [
      ["What it does", row.kind], ["Version", row.version], ["Area", row.area], ["Known from", row.origin],
      ["Sends", row.sends], ["Returns", row.returns], ["Deprecated", row.deprecated],
    ];
    const items = known.filter(([, value]) => value !== "").map(([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value)));
    return element("dl", { class: "facts" }, ...items);
  };

  const inside = (row) => element("div", { class: "inside" },
    element("h3", {}, "Rust"), ...rust(row),
    element("h3", {}, "Permissions"), permissions(row),
    element("h3", {}, "Pages"), pages(row),
    element("h3", {}, "Facts"), facts(row),
    element("p", {}, link(address({ open: key(row) }), "Link to this request")));

  const item = (row) => {
    const badges = [
      element("span", { class: "badge" }, row.version),
      row.deprecated === "" ? null : element("span", { class: "badge warning" }, "deprecated"),
    ];
    const summary = element("summary", {},
      element("span", { class: `method ${row.method.toLowerCase()}` }, row.method), " ",
      code(row.path), " ", ...badges.filter((badge) => badge !== null),
      row.title === "" ? null : element("span", { class: "title" }, row.title));
    const details = element("details", {}, summary);
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) {
        details.append(inside(row));
      }
    });
    return element("li", {}, details);
  };

  // The address that was searched for comes first, then those that start with it.
  const order = (found, wanted, words) => {
    const sought = words.find((word) => word.startsWith("/"));
    if (sought === undefined) {
      return found;
    }
    const rank = (row) => {
      const path = normalize(row.path);
      return path === sought ? 0 : path.startsWith(sought) ? 1 : 2;
    };
    return found.map((row) => [rank(row), row]).sort(([a], [b]) => a - b).map(([, row]) => row);
  };

  return {
    rows,
    nouns: ["request", "requests"],
    key,
    order,
    text: (row) => [
      row.version, row.method, row.path, row.rust, row.title, row.area, ...scopes(row), ...row.pages.map(([path]) => path),
    ].join(" "),
    choices: {
      version: (row) => row.version, method: (row) => row.method, area: (row) => row.area, origin: (row) => row.origin,
    },
    render: (next) => [element("ul", { class: "rows" }, ...next.map(item))],
  };
});
