//! Snapshots of the resolver: a few small pages in, what they mean together and its diagnostics out.
//!
//! `data/resolve/<behaviour>.md` ↔ `.api`. A case holds several pages, each after a line `=== path`, and perhaps
//! `=== corrections.toml`. `UPDATE_EXPECT=1`
//! rewrites; an expectation without a case fails.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::pipeline;
use msgraph_codegen::source::{SourceFile, Sources};

#[path = "resolve/outline.rs"]
mod outline;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/resolve")
}

fn files(extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("the folder of the cases");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

fn sources(text: &str) -> Sources {
    let page = |part: &str| {
        let (path, text) = part.split_once('\n').expect("a path and a page");
        let text = format!("---\ntitle: x\n---\n{text}");
        SourceFile { root: 0, path: path.trim().to_owned(), locale: None, text, lossy: false }
    };
    let mut pages: Vec<SourceFile> = parts(text).filter(|part| !part.starts_with(CORRECTIONS)).map(page).collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Sources { pages, ..Sources::default() }
}

/// What a part is called that corrects the pages of a case.
const CORRECTIONS: &str = "corrections.toml\n";

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split("=== ").skip(1)
}

fn corrections(text: &str) -> Corrections {
    let part = parts(text).find_map(|part| part.strip_prefix(CORRECTIONS)).unwrap_or_default();
    Corrections::parse(part).expect("the corrections of the case are sound")
}

fn resolved(text: &str) -> String {
    let understood = pipeline::understand(&sources(text), &corrections(text));
    let mut out = outline::outline(&understood.value);
    for diagnostic in &understood.diagnostics {
        let place = format!("{}:{}", diagnostic.page, diagnostic.line);
        out.push_str(&format!("{place} {} {}: {}\n", diagnostic.severity, diagnostic.code, diagnostic.message));
    }
    out
}

#[test]
fn pages_mean_together_what_the_expectation_says() {
    let cases = files("md");
    assert!(!cases.is_empty(), "no case");
    let mut failures = Vec::new();
    for case in cases {
        let actual = resolved(&fs::read_to_string(&case).expect("the case"));
        let expectation = case.with_extension("api");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expectation, &actual).expect("the expectation is written");
        }
        let expected = fs::read_to_string(&expectation).unwrap_or_default();
        if expected != actual {
            failures.push(format!("{}\n--- expected\n{expected}\n--- actual\n{actual}", expectation.display()));
        }
    }
    assert!(failures.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites the expectations", failures.join("\n"));
}

#[test]
fn every_expectation_has_a_case() {
    for expectation in files("api") {
        assert!(expectation.with_extension("md").is_file(), "{}: no case has this name", expectation.display());
    }
}

#[test]
fn the_order_of_pages_changes_nothing() {
    for case in files("md") {
        let text = fs::read_to_string(&case).expect("the case");
        let mut turned = sources(&text);
        turned.pages.reverse();
        let straight = pipeline::understand(&sources(&text), &Corrections::default());
        assert_eq!(straight, pipeline::understand(&turned, &Corrections::default()), "{}", case.display());
    }
}
