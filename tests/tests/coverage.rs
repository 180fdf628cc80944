//! Snapshots of the coverage: how much of some metadata a few pages have.
//!
//! A case is `data/coverage/<behaviour>.md` with several pages, each after a line `=== path`, and metadata in
//! `.csdl.xml`. Its figures and misses are in `.coverage`, which `UPDATE_EXPECT=1` rewrites.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::checks::coverage::{self, Figure, Report, Requests};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::csdl::Csdl;
use msgraph_codegen::model::api::{Api, Method};
use msgraph_codegen::pipeline;
use msgraph_codegen::source::{SourceFile, Sources};

fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/coverage");
    let entries = fs::read_dir(folder).expect("the folder of the cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(extension));
    files.sort();
    files
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn api(text: &str) -> Api {
    let page = |part: &str| {
        let (path, text) = part.split_once('\n').expect("a path and a page");
        SourceFile { root: 0, path: path.trim().to_owned(), locale: None, text: text.to_owned(), lossy: false }
    };
    let mut pages: Vec<SourceFile> = text.split("=== ").skip(1).map(page).collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    pipeline::understand(&Sources { pages, ..Sources::default() }, &Corrections::default()).value
}

fn outline(report: &Report) -> String {
    let mut text = report.to_string();
    for ((figure, cause), misses) in report.by_cause() {
        for miss in misses {
            writeln!(text, "{}, {}: {}", figure.as_str(), cause.as_str(), miss.what).expect("it is a string");
        }
    }
    text
}

#[test]
fn figures_and_misses_are_those_of_the_snapshots() {
    let cases = files(".md");
    assert!(!cases.is_empty(), "no case");
    let mut failures = Vec::new();
    for path in cases {
        let csdl = Csdl::parse(&read(&path.with_extension("csdl.xml"))).expect("the metadata can be read");
        let actual = outline(&coverage::measure(&api(&read(&path)).versions[0], &csdl));
        let expectation = path.with_extension("coverage");
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
fn every_snapshot_and_every_metadata_file_has_a_case() {
    for extension in [".coverage", ".csdl.xml"] {
        for path in files(extension) {
            let name = path.to_string_lossy();
            let case = PathBuf::from(format!("{}.md", name.strip_suffix(extension).expect("it was listed by it")));
            assert!(case.is_file(), "{name}: no case has this name");
        }
    }
}

#[test]
fn requests_of_a_list_are_counted() {
    let api = api(&read(&files("operations_are_called.md")[0]));
    let list = [
        (Method::Get, "/doors/{door-id}/GRAPH.find(word='{word}')"),
        (Method::Get, "/doors/{id}/find"),
        (Method::Post, "/doors/{id}/open()"),
        (Method::Delete, "/doors/{id}/open"),
        (Method::Get, "/windows"),
    ];
    let mut report = Report::default();
    Requests::new(&api.versions).count(Figure::Reference, list, &mut report);
    assert_eq!(
        outline(&report),
        "reference_requests 0.6000 (3/5)\n\
         reference_requests, missing: GET /windows\n\
         reference_requests, other method: DELETE /doors/{id}/open\n"
    );
}
