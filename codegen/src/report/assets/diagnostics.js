// Shows the diagnostics, grouped by their pages or by their codes, each with the line of the page.
"use strict";

report.define("diagnostics", (data) => {
  const { element, link, address } = report;

  const rows = data.rows.map(([code, page, line, column, message, source, reason]) => {
    const [name, severity, meaning] = data.codes[code];
    const [path, url] = data.pages[page];
    return { code: name, severity, meaning, path, url, line, column, message, source, reason };
  });

  const place = (row) => `${row.path}:${row.line}:${row.column}`;
  const key = (row) => `${row.code} ${place(row)} ${row.message}`;

  // The line of the page. What the column points to is marked, unless that is the whole line.
  const source = (row) => {
    if (row.source === "") {
      return null;
    }
    if (row.column <= 1) {
      return element("pre", {}, element("code", {}, row.source));
    }
    const characters = [...row.source];
    const before = characters.slice(0, row.column - 1).join("");
    const marked = characters.slice(row.column - 1).join("");
    return element("pre", {}, element("code", {}, before, marked === "" ? null : element("mark", {}, marked)));
  };

  const item = (row) => {
    const head = element("p", { class: "head" },
      link(`#${row.code}`, row.code), " ",
      element("span", { class: `badge ${row.severity}` }, row.severity), " ",
      link(address({ open: key(row) }), place(row)));
    const reason = row.reason === "" ? null : element("p", { class: "remark" }, `Suppressed: ${row.reason}`);
    return element("li", {}, head, element("p", {}, row.message), source(row), reason);
  };

  const groups = {
    page: {
      of: (row) => row.path,
      heading: (row) => row.url === null ? [row.path] : [link(row.url, row.path)],
    },
    code: {
      of: (row) => row.code,
      heading: (row) => [`${row.code}: ${row.meaning}`],
    },
  };

  const grouping = (wanted) => groups[wanted.order === "code" ? "code" : "page"];

  const render = (next, before, wanted) => {
    const { of, heading } = grouping(wanted);
    const made = [];
    let last = before.length === 0 ? undefined : of(before[before.length - 1]);
    let list = null;
    for (const row of next) {
      if (list === null || of(row) !== last) {
        if (of(row) !== last) {
          made.push(element("h3", {}, ...heading(row)));
        }
        list = element("ul", { class: "rows found" });
        made.push(list);
        last = of(row);
      }
      list.append(item(row));
    }
    return made;
  };

  const order = (found, wanted) => {
    const { of } = grouping(wanted);
    return wanted.order === "code" ? found.sort((a, b) => of(a).localeCompare(of(b), "en")) : found;
  };

  return {
    rows,
    nouns: ["diagnostic", "diagnostics"],
    key,
    order,
    text: (row) => [row.code, row.severity, place(row), row.message, row.source].join(" "),
    choices: { code: (row) => row.code, severity: (row) => row.severity },
    render,
  };
});
