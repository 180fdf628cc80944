// Sets the theme before the page is shown, and lets the reader choose another one.
"use strict";

(() => {
  const KEY = "msgraph-report-theme";
  const root = document.documentElement;

  // A browser may forbid storage for files. Then the choice lasts as long as the page.
  const remember = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      return;
    }
  };

  const recall = () => {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return "";
    }
  };

  const set = (theme) => {
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  };

  set(recall());

  document.addEventListener("DOMContentLoaded", () => {
    const select = document.getElementById("theme");
    select.closest("[hidden]").hidden = false;
    select.value = root.dataset.theme ?? "";
    select.addEventListener("change", () => {
      set(select.value);
      remember(select.value);
    });
  });
})();
