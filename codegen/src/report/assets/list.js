// A list that is searched in the browser. The part of the address behind # holds the search, so that it can be linked:
// q has the words, open one row alone, and every other key the value of a choice in the form.
//
// Rows are shown some at a time. Their text is never read as markup.
"use strict";

const report = (() => {
  const STEP = 50;
  const DELAY = 120;
  const lists = {};

  // An element with its attributes and children; a child may be text.
  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return made;
  };

  const link = (target, ...children) => element("a", { href: target }, ...children);

  // Lower case, without the names of placeholders and without arguments: /users/{id} and users().id("x") are found as
  // /users/{user-id} and users().id().
  const normalize = (text) => text.toLowerCase().replace(/\{[^{}]*\}/g, "{}").replace(/"[^"]*"/g, "");

  const words = (text) => normalize(text).split(/\s+/).filter((word) => word !== "");

  const address = (terms) => {
    const parts = Object.entries(terms).filter(([, value]) => value !== "");
    return "#" + parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
  };

  const terms = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

  const plural = (count, [one, many]) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

  // The element that a plain anchor names. Anchors of this site need no decoding.
  const anchored = () => document.getElementById(location.hash.slice(1));

  // Opens it, since a closed part of a page cannot be seen.
  const openAnchor = () => {
    const found = anchored();
    if (found instanceof HTMLDetailsElement) {
      found.open = true;
      found.scrollIntoView();
    }
  };

  // Shows a list. It has rows; nouns for one and many of them; text(row) to search; choices, each a function of a row;
  // key(row), by which a row can be linked; render(rows), which makes the elements; and maybe order(rows, terms, words).
  const show = (list) => {
    const form = document.getElementById("form");
    const status = document.getElementById("status");
    const results = document.getElementById("results");
    const more = document.getElementById("more");
    const texts = list.rows.map((row) => normalize(list.text(row)));
    let matches = [];
    let shown = 0;

    const find = (wanted) => {
      if (wanted.open !== undefined) {
        return list.rows.filter((row) => list.key(row) === wanted.open);
      }
      const sought = words(wanted.q ?? "");
      const choices = Object.entries(list.choices).filter(([name]) => wanted[name]);
      const found = list.rows.filter((row, index) =>
        choices.every(([name, value]) => value(row) === wanted[name]) &&
        sought.every((word) => texts[index].includes(word)));
      return list.order ? list.order(found, wanted, sought) : found;
    };

    const tell = (wanted) => {
      const rest = matches.length > shown ? `; the first ${shown.toLocaleString("en")} are shown` : "";
      status.textContent = matches.length === 0
        ? `No ${list.nouns[0]} matches. Try fewer words, or other choices.`
        : `${plural(matches.length, list.nouns)}${rest}. `;
      if (wanted.open !== undefined) {
        status.append(link("#", `Show all ${list.nouns[1]}`));
      }
      more.hidden = matches.length <= shown;
      more.textContent = `Show ${Math.min(STEP, matches.length - shown)} more`;
    };

    const append = (wanted) => {
      const next = matches.slice(shown, shown + STEP);
      results.append(...list.render(next, matches.slice(0, shown), wanted));
      shown += next.length;
      tell(wanted);
    };

    const search = () => {
      const wanted = terms();
      matches = find(wanted);
      shown = 0;
      results.replaceChildren();
      append(wanted);
      if (wanted.open !== undefined) {
        const first = results.querySelector("details");
        if (first) {
          first.open = true;
          first.querySelector("summary").focus();
        }
      }
    };

    const fill = () => {
      const wanted = terms();
      for (const field of form.elements) {
        if (field.name) {
          field.value = wanted[field.name] ?? "";
        }
      }
    };

    const read = () => {
      history.replaceState(null, "", address(Object.fromEntries(new FormData(form))));
      search();
    };

    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, DELAY);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      read();
    });
    more.addEventListener("click", () => append(terms()));
    window.addEventListener("hashchange", () => {
      if (anchored()) {
        openAnchor();
        return;
      }
      fill();
      search();
    });
    fill();
    search();
    openAnchor();
  };

  return {
    element,
    link,
    normalize,
    address,
    // Says how the rows of a file with data become a list.
    define: (name, make) => {
      lists[name] = make;
    },
    // Called by the file with data.
    receive: (name, data) => show(lists[name](data)),
  };
})();
