//! Tests of all commands: wrong arguments, unreadable documentation, a folder outside of a checkout.

use std::fs;
use std::process::Command;

use crate::checkout::{Checkout, PAGE, Ran};

#[test]
fn wrong_arguments_end_with_status_2() {
    let checkout = Checkout::new();
    for arguments in [
        &[][..],
        &["generate"],
        &["gen", "--wrong"],
        &["gen", "--only", "[*"],
        &["vendor", "--date", "2021-07"],
        &["vendor", "--from", "docs-input"],
        &["vendor", "--from", "docs", "--date", "yesterday"],
        &["vendor", "--from", "docs", "--date", "2024-13"],
        &["vendor", "--from", "docs", "--date", "2024-02-30"],
        &["model", "--schema", "--facts"],
        &["explain", "GD9999"],
        &["stats", "--show", "GD9999"],
        &["audit", "--version", "v1.0"],
        &["audit", "--csdl", "house.xml"],
        &["audit", "--csdl", "house.xml", "--version", "v1.0", "--format", "yaml"],
        &["audit", "--csdl", "house.xml", "--version", "v1.0", "--show", "some"],
        &["agree", "docs-input"],
        &["agree", "docs-input", "docs-input", "--format", "yaml"],
        &["lexicon", "--docs", "docs-input"],
        &["bench"],
        &["bench", "gen", "--rounds", "0"],
    ] {
        let ran = checkout.run(arguments).ends_with(2);
        assert!(!ran.error().is_empty(), "{arguments:?}");
    }
    assert!(!checkout.path("generated").exists());
}

#[test]
fn unreadable_documentation_is_named_and_nothing_is_written() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    let (pages, generated) = (checkout.texts("docs-input"), checkout.texts("generated"));
    checkout.write("empty/readme.md", "");
    fs::create_dir_all(checkout.path("pageless/v1.0/api")).expect("a folder can be made");
    // No user can read a folder as a page, or a file as a folder, so the test also works as root.
    fs::create_dir_all(checkout.path("broken/v1.0/api/door.md")).expect("a folder can be made");
    checkout.write("mixed/v1.0/api/door-open.md", PAGE);
    checkout.write("mixed/v1.0/resources", "a file");
    for (docs, named) in [
        ("nowhere", "nowhere: "),
        ("empty", "empty: no documentation here"),
        ("pageless", "pageless: no page in it"),
        ("broken", "door.md: "),
        ("mixed", "resources: "),
    ] {
        let vendor = ["vendor", "--date", "2021-07", "--shrink", "--from", docs];
        for command in [&["gen", "--docs", docs][..], &["model", "--docs", docs], &["stats", "--docs", docs], &vendor] {
            let error = checkout.run(command).ends_with(2).error();
            assert!(error.starts_with("error: ") && error.contains(named), "{command:?}: {error}");
            assert!(error.matches("os error").count() <= 1, "{command:?}: {error}");
        }
    }
    let out = checkout.run(&["model", "--out", "nowhere/model.json"]).ends_with(2);
    assert!(out.error().contains("nowhere"), "{}", out.error());
    assert_eq!(checkout.texts("docs-input"), pages);
    assert_eq!(checkout.texts("generated"), generated);
}

#[test]
fn progress_is_shown_on_terminals_alone() {
    let checkout = Checkout::new();
    for command in [&["gen"][..], &["stats"], &["explain", "door-open.md"], &["call", "POST /doors/1/open"]] {
        assert_eq!(checkout.run(command).ends_with(0).error(), "", "{command:?}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_and_pipes_are_no_pages() {
    let checkout = Checkout::new();
    fs::create_dir_all(checkout.path("circle")).expect("a folder can be made");
    std::os::unix::fs::symlink("v1.0", checkout.path("circle/v1.0")).expect("a link can be made");
    checkout.write("dangling/v1.0/api/door-open.md", PAGE);
    std::os::unix::fs::symlink("gone", checkout.path("dangling/v1.0/resources")).expect("a link can be made");
    checkout.write("pipe/v1.0/api/door-open.md", PAGE);
    let pipe = checkout.path("pipe/v1.0/api/pipe.md");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("a pipe can be made").success());
    for (docs, named) in [("circle", "v1.0: "), ("dangling", "resources: "), ("pipe", "pipe.md: ")] {
        let error = checkout.run(&["gen", "--docs", docs]).ends_with(2).error();
        assert!(error.contains(named), "{docs}: {error}");
    }
    assert!(!checkout.path("generated").exists());
}

#[test]
fn outside_of_a_checkout_there_are_no_vendored_pages() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let ran = command.arg("stats").current_dir(folder.path()).env_remove("CARGO_MANIFEST_DIR").output();
    let error = Ran(ran.expect("the program can be run")).ends_with(2).error();
    assert!(error.contains("not inside of a checkout"), "{error}");
}
