//! Runs the commands of the documents as a reader does, on a sample of the pages, and checks that the commands, options
//! and files that the documents name exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::checkout::{Checkout, root};
#[cfg(unix)]
use crate::sample;

/// The documents for readers.
const DOCUMENTS: [&str; 6] =
    ["README.md", "MAINTAINING.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md", "generated/README.md"];

/// How a line begins that does not run here, and why: most are run by something else.
const ELSEWHERE: [(&str, &str); 8] = [
    ("cargo run -p msgraph --example without_account", "compiles the client; the test `wire` runs the example"),
    ("cargo test --workspace", "runs this test; `cargo xtask ci` runs it"),
    ("cargo xtask ci", "runs this test; `.ci/run` runs it"),
    ("cargo xtask features", "compiles the client with each area; `cargo xtask ci` runs it"),
    ("cargo xtask bench ", "measures for minutes, and its result is no status"),
    ("cargo doc ", "prints all areas for minutes; the code of the guide is compiled by doc tests"),
    ("cargo +nightly fuzz ", "needs a nightly toolchain, and a program that this repository does not install"),
    ("git clone ", "needs the network; the sample has the folder"),
];

/// Lines that cannot succeed with the sample, their status, and why.
const FAILING: [(&str, i32, &str); 2] = [
    ("cargo xtask gen --docs ../docs --check", 1, "the client of the sample is another one than that of other pages"),
    ("cargo xtask evidence --docs docs-ru --docs docs-zh --check", 1, "the scoreboard is that of all pages"),
];

fn read(document: &str) -> String {
    fs::read_to_string(root().join(document)).unwrap_or_else(|error| panic!("{document}: {error}"))
}

/// The blocks of a document that are typed into a shell, each as its lines.
fn blocks(text: &str) -> Vec<Vec<&str>> {
    let blocks = text.split("\n```sh\n").skip(1).filter_map(|rest| rest.split("\n```").next());
    let is_command = |line: &&str| !line.is_empty() && !line.starts_with('#');
    blocks.map(|block| block.lines().filter(is_command).collect()).collect()
}

/// The words of all commands in the code of a document, after `cargo xtask`.
fn named_commands(text: &str) -> Vec<Vec<&str>> {
    let lines = text.split("cargo xtask ").skip(1).filter_map(|rest| rest.split(['`', '\n', '#', '|', ';']).next());
    let words = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    words.filter(|words: &Vec<&str>| words.first().is_some_and(|word| word.starts_with(char::is_alphabetic))).collect()
}

/// The entry of a table that is about a line.
fn entry<'a, T>(table: &'a [T], line: &str, start: impl Fn(&T) -> &str) -> Option<&'a T> {
    table.iter().find(|entry| line.starts_with(start(entry)))
}

#[test]
fn every_line_that_readers_type_is_run_somewhere() {
    let mut used = BTreeSet::new();
    for document in DOCUMENTS {
        for line in blocks(&read(document)).concat() {
            let elsewhere = entry(&ELSEWHERE, line, |(start, _)| start);
            let runs = line.starts_with("cargo xtask ") || elsewhere.is_some();
            assert!(runs, "{document}: {line}: this test cannot run it; if something else does, add it to ELSEWHERE");
            used.extend(elsewhere.map(|(start, _)| *start));
            used.extend(entry(&FAILING, line, |(start, ..)| start).map(|(start, ..)| *start));
        }
    }
    let listed = ELSEWHERE.iter().map(|(start, _)| *start).chain(FAILING.iter().map(|(start, ..)| *start));
    let unused: Vec<&str> = listed.filter(|start| !used.contains(start)).collect();
    assert!(unused.is_empty(), "no document has {unused:?}");
}

#[cfg(unix)]
#[test]
fn the_commands_that_readers_type_end_with_the_expected_status() {
    for document in DOCUMENTS {
        for block in blocks(&read(document)) {
            let checkout = sample::checkout();
            let runs = |line: &&str| entry(&ELSEWHERE, line, |(start, _)| start).is_none();
            for line in block.into_iter().filter(runs) {
                let expected = entry(&FAILING, line, |(start, ..)| start).map_or(0, |(_, status, _)| *status);
                let ran = checkout.shell(line);
                let output = format!("{}{}", ran.out(), ran.error());
                assert_eq!(ran.status(), expected, "{document}: {line}\n{output}");
            }
        }
    }
}

#[test]
fn the_documents_name_only_commands_and_options_that_exist() {
    let checkout = Checkout::new();
    for document in DOCUMENTS {
        for words in named_commands(&read(document)) {
            let depth = if ["bench", "export"].contains(&words[0]) { 2 } else { 1 };
            let command: Vec<&str> = words.iter().take(depth).copied().chain(["--help"]).collect();
            let help = checkout.run(&command).ends_with(0).out();
            for option in words.iter().filter(|word| word.starts_with("--")) {
                assert!(help.contains(option), "{document}: `cargo xtask {}` has no {option}", words.join(" "));
            }
        }
    }
}

#[test]
fn the_links_of_the_documents_lead_to_files() {
    for document in DOCUMENTS.iter().chain(&["CHANGELOG.md"]) {
        let folder = Path::new(document).parent().unwrap_or(Path::new(""));
        let text = read(document);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let files = links.filter(|link| !link.contains("://")).filter_map(|link| link.split('#').next());
        let missing: Vec<&str> = files.filter(|file| !root().join(folder).join(file).exists()).collect();
        assert!(missing.is_empty(), "{document}: {missing:?}");
    }
}
