//! Runs `cargo xtask stats`.

use serde_json::{Value, json};

use crate::checkout::{Checkout, PAGE};

#[test]
fn diagnostics_are_counted_and_shown_with_their_lines() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let stats = checkout.run(&["stats", "--docs", "docs"]).ends_with(0).out();
    assert!(stats.contains("GD0302  info           1"), "{stats}");
    let printed = checkout.run(&["stats", "--docs", "docs", "--show", "gd0302"]).ends_with(0).out();
    assert!(printed.contains("v1.0/api/door-open.md:12:") && printed.contains("POST/doors/{id}/open"), "{printed}");
}

#[test]
fn files_beside_the_pages_that_are_not_read_are_reported() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-shut.MD", PAGE);
    checkout.write("docs-input/v1.0/api/more/door-lock.md", PAGE);
    let printed = checkout.run(&["stats", "--show", "GD0104"]).ends_with(0).out();
    for ignored in ["v1.0/api/door-shut.MD:1:", "v1.0/api/more:1:"] {
        assert!(printed.contains(ignored), "{ignored}: {printed}");
    }
}

/// Other systems do not allow such names.
#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_not_utf_8_is_reported() {
    use std::os::unix::ffi::OsStrExt;

    let checkout = Checkout::new();
    let name = std::ffi::OsStr::from_bytes(b"door-\xff.md");
    std::fs::write(checkout.path("docs-input/v1.0/api").join(name), PAGE).expect("a file can be written");
    let printed = checkout.run(&["stats", "--show", "GD0104"]).ends_with(0).out();
    assert!(printed.contains("v1.0/api/door-\u{fffd}.md:1:"), "{printed}");
}

#[test]
fn diagnostics_are_written_for_programs() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let run = |format: &str| checkout.run(&["stats", "--show", "GD0302", "--format", format]).ends_with(0).out();
    let line: Value = serde_json::from_str(&run("json")).expect("one line, one object");
    assert_eq!((&line["code"], &line["page"]), (&json!("GD0302"), &json!("v1.0/api/door-open.md")));
    let log: Value = serde_json::from_str(&run("sarif")).expect("a document");
    let run_of_log = &log["runs"][0];
    assert_eq!((&log["version"], &run_of_log["results"][0]["ruleId"]), (&json!("2.1.0"), &json!("GD0302")));
    let place = &run_of_log["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place, &json!({ "uri": "docs-input/v1.0/api/door-open.md", "uriBaseId": "%SRCROOT%" }));
    let annotation = run("github");
    assert!(annotation.starts_with("::notice file=docs-input/v1.0/api/door-open.md,line=12,"), "{annotation}");
}

#[test]
fn suppressed_diagnostics_are_left_out_and_suppressions_without_use_are_reported() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let suppression = |code: &str| {
        format!("[[suppression]]\ncode = \"{code}\"\npage = \"v1.0/api/door-*.md\"\nwhy = \"upstream knows\"\n\n")
    };
    checkout.write("docs-input/suppressions.toml", &(suppression("GD0302") + &suppression("GD0101")));
    let stats = checkout.run(&["stats"]).ends_with(0).out();
    assert!(!stats.contains("GD0302") && stats.ends_with("suppressed 1\n"), "{stats}");
    assert!(stats.contains("GD0704  warning        1"), "{stats}");
    let shown = checkout.run(&["stats", "--show", "GD0704"]).ends_with(0).out();
    assert!(shown.contains("there is no GD0101 on v1.0/api/door-*.md to suppress"), "{shown}");
    assert!(shown.contains("suppressions.toml:7:"), "{shown}");
    let lines = checkout.run(&["stats", "--format", "json"]).ends_with(0).out();
    assert!(lines.contains("\"suppressed\":\"upstream knows\""), "{lines}");
    assert!(!checkout.run(&["stats", "--format", "github"]).ends_with(0).out().contains("GD0302"));
    let others = checkout.run(&["stats", "--docs", "docs-input"]).ends_with(0).out();
    assert!(others.contains("GD0302") && !others.contains("GD0704"), "they are for the vendored pages: {others}");
    checkout.write("broken.toml", "[[suppression]]\ncode = \"GD0302\"\npage = \"*\"\nwhy = \"\"\n");
    let error = checkout.run(&["stats", "--suppressions", "broken.toml"]).ends_with(2).error();
    assert!(error.contains("broken.toml:4: the reason is empty"), "{error}");
}
