//! The scoreboard: how much of the vendored pages is in the model, and the diagnostics of the pages.
//!
//! Reads `docs-input` and compares the figures with `data/corpus.txt`. `UPDATE_EXPECT=1` rewrites that file, so that
//! the diff of a change of the generator shows gains and losses.

use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph_codegen::checks::totals::Totals;
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::Code;
use msgraph_codegen::{pipeline, source};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout").to_owned()
}

/// The reviewed corrections of the vendored pages.
fn corrections() -> Corrections {
    let text = fs::read_to_string(root().join("docs-input/corrections.toml")).expect("the corrections can be read");
    Corrections::parse(&text).expect("the corrections are sound")
}

#[test]
fn the_figures_are_those_of_the_scoreboard() {
    let sources = source::load(&[root().join("docs-input")]).expect("the vendored pages can be read");
    let understood = pipeline::understand(&sources, &corrections());
    let totals = Totals::of(sources.pages.len(), &understood.value, &understood.diagnostics).to_string();
    let scoreboard = root().join("tests/data/corpus.txt");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&scoreboard, &totals).expect("the scoreboard can be written");
    }
    let expected = fs::read_to_string(&scoreboard).unwrap_or_default();
    let changed = |from: &str, to: &str, sign: &str| -> String {
        from.lines()
            .filter(|line| !to.lines().any(|other| other == *line))
            .map(|line| format!("{sign} {line}\n"))
            .collect()
    };
    let gone = changed(&expected, &totals, "-");
    let new = changed(&totals, &expected, "+");
    assert!(totals == expected, "\n{gone}{new}if that is meant: UPDATE_EXPECT=1 cargo test --package msgraph-tests\n");
}

#[test]
fn every_request_line_is_on_exactly_one_route() {
    let understood =
        pipeline::read(&[root().join("docs-input")], &corrections()).expect("the vendored pages can be read");
    for version in &understood.value.versions {
        let mut routed: Vec<(u32, u32)> = version.routes.iter().flat_map(|route| route.documented.clone()).collect();
        routed.sort_unstable();
        let lines = version.operations.iter().enumerate().flat_map(|(operation, documented)| {
            (0..documented.requests.len()).map(move |line| (operation as u32, line as u32))
        });
        assert_eq!(routed, lines.collect::<Vec<_>>(), "{}", version.name);
    }
}

#[test]
fn every_correction_applies_to_a_vendored_page() {
    let sources = source::load(&[root().join("docs-input")]).expect("the vendored pages can be read");
    let mut pages = pipeline::parse_all(&sources).value;
    let stale: Vec<String> = corrections()
        .apply(&mut pages, &sources.snapshots)
        .into_iter()
        .filter(|diagnostic| diagnostic.code == Code::CorrectionStale)
        .map(|diagnostic| format!("{}: {}", diagnostic.page, diagnostic.message))
        .collect();
    assert!(stale.is_empty(), "{stale:#?}");
    for page in corrections().pages(sources.snapshots[0].as_deref()) {
        let named = |path: &str| glob::Pattern::new(page).expect("it was read").matches(path);
        assert!(pages.iter().any(|found| named(&found.path)), "{page}: no vendored page is called so");
    }
}
