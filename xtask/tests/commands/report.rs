//! Runs `cargo xtask report`.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::checkout::{Checkout, PAGE, walk};

const PAGES: [&str; 3] = ["index.html", "requests.html", "diagnostics.html"];

/// The values of an attribute in HTML.
fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The data in a script of the site.
fn data(text: &str) -> Value {
    let json = text.split_once(", ").and_then(|(_, rest)| rest.trim_end().strip_suffix(");"));
    serde_json::from_str(json.expect("a call with data")).expect("the data are JSON")
}

#[test]
fn the_site_has_every_request_and_diagnostic() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let told = checkout.run(&["report", "--out", "site"]).ends_with(0).out();
    assert!(told.starts_with("site: 11 files, ") && told.contains("next: open "), "{told}");
    let overview = checkout.read("site/index.html");
    assert!(overview.contains("href=\"requests.html#version=v1.0&amp;area=other\""), "{overview}");
    let requests = data(&checkout.read("site/data/requests.js"));
    let rows = requests["rows"].as_array().expect("rows");
    let calls: Vec<&str> = rows.iter().filter_map(|row| row[1].as_str()).collect();
    assert_eq!(calls, ["graph.doors().id(\"id\").open().await?;", "graph.gates().id(\"id\").open().await?;"]);
    assert_eq!(requests["pages"][0][0], "v1.0/api/door-open.md");
    let found = data(&checkout.read("site/data/diagnostics.js"));
    let glued = found["rows"].as_array().expect("rows").iter().find(|row| row[5] == "POST/doors/{id}/open");
    assert_eq!(glued.map(|row| &row[2]), Some(&Value::from(12)), "{found}");
    assert!(checkout.read("site/diagnostics.html").contains("<details id=\"GD0302\">"));
}

#[test]
fn every_link_and_script_leads_somewhere() {
    let checkout = Checkout::new();
    checkout.run(&["report", "--out", "site"]).ends_with(0);
    for page in PAGES {
        let html = checkout.read(&format!("site/{page}"));
        let ids: BTreeSet<&str> = attributes(&html, "id").into_iter().collect();
        assert_eq!(ids.len(), attributes(&html, "id").len(), "{page}: an id stands twice");
        for target in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            if let Some(address) = target.strip_prefix("https://") {
                assert!(target.starts_with(env!("CARGO_PKG_REPOSITORY")), "{page} leads to {address}");
            } else if !file.is_empty() {
                assert!(checkout.path(&format!("site/{file}")).is_file(), "{page} leads to {target}");
            } else if !anchor.contains('=') {
                assert!(ids.contains(anchor), "{page} leads to {target}");
            }
        }
        for name in attributes(&html, "for").into_iter().chain(attributes(&html, "aria-labelledby")) {
            assert!(ids.contains(name), "{page} names {name}");
        }
    }
}

#[test]
fn text_of_pages_is_only_text() {
    let checkout = Checkout::new();
    let hostile = "</script><img src=x onerror=alert(1)>\" ' & -->";
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("Open door", hostile));
    checkout.write("docs-input/beta/api/gate-open.md", &PAGE.replace("/doors/{id}/open", "/doors/{id}/<img src=x>"));
    checkout.run(&["report", "--out", "site"]).ends_with(0);
    for page in PAGES {
        let html = checkout.read(&format!("site/{page}"));
        assert!(!html.contains("<img") && !html.contains("onerror=alert(1)>"), "{page}");
        assert_eq!(html.matches("<script").count(), html.matches("</script>").count(), "{page}");
    }
    let texts = &data(&checkout.read("site/data/requests.js"))["texts"];
    let titles = texts.as_array().expect("texts").iter().filter_map(Value::as_str);
    assert!(titles.into_iter().any(|text| text.contains("onerror=alert(1)")), "{texts}");
}

#[test]
fn a_version_or_a_part_can_be_chosen() {
    let checkout = Checkout::new();
    checkout.run(&["report", "--version", "beta", "--out", "site"]).ends_with(0);
    let list = checkout.read("site/data/requests.js");
    assert!(list.contains("/gates/{id}/open") && !list.contains("/doors/"), "{list}");
    checkout.run(&["report", "--only", "door-*", "--out", "site"]).ends_with(0);
    let list = checkout.read("site/data/requests.js");
    assert!(list.contains("/doors/{id}/open") && !list.contains("/gates/"), "{list}");
    assert!(!checkout.read("site/data/diagnostics.js").contains("gate-open"));
    for (arguments, named) in
        [(["--version", "v2.0"], "it has v1.0 and beta"), (["--only", "window-open"], "window-open")]
    {
        let error = checkout.run(&[&["report"], &arguments[..]].concat()).ends_with(2).error();
        assert!(error.contains(named), "{error}");
    }
    assert!(!checkout.path("target").exists());
}

#[test]
fn files_of_others_stay() {
    let checkout = Checkout::new();
    checkout.write("mine/index.html", "<p>my own</p>");
    let before = checkout.texts("mine");
    let error = checkout.run(&["report", "--out", "mine"]).ends_with(2).error();
    assert!(error.contains("index.html: another file is there"), "{error}");
    assert_eq!(checkout.texts("mine"), before);
    checkout.run(&["report"]).ends_with(0);
    checkout.write("target/report/data/notes.txt", "mine");
    fs::write(checkout.path("target/report/data/old.js"), checkout.read("target/report/data/requests.js"))
        .expect("a file can be written");
    let told = checkout.run(&["report"]).ends_with(0).out();
    assert!(told.contains("(0 new, 0 changed, 1 removed)"), "{told}");
    let names = walk(&checkout.path("target/report/data"));
    assert!(names.iter().any(|path| path.ends_with("notes.txt")) && names.len() == 3, "{names:?}");
}

#[test]
fn suppressed_diagnostics_have_their_reason() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let file = "[[suppression]]\ncode = \"GD0302\"\npage = \"v1.0/api/*\"\nwhy = \"upstream knows\"\n";
    checkout.write("docs-input/suppressions.toml", file);
    checkout.run(&["report", "--out", "site"]).ends_with(0);
    assert!(checkout.read("site/data/diagnostics.js").contains("\"upstream knows\""));
    assert!(!checkout.read("site/index.html").contains("GD0302"));
}
