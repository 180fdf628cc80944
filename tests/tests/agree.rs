//! Compares two small editions, and compares the figures with those of an independent script.
//!
//! The editions are `data/agree/<case>.a.md` and `.b.md` with several pages, each after a line `=== path`. The script
//! is skipped, with a message on the error stream, if it or Python is missing.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use msgraph_codegen::checks::agree::{Agreement, Edition, Scope, agree};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::model::document::Document;
use msgraph_codegen::pipeline;
use msgraph_codegen::source::{SourceFile, Sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout").to_owned()
}

/// The pages of an edition, and the API that they describe.
fn read_edition(name: &str) -> (Sources, Api) {
    let text = fs::read_to_string(root().join("tests/data/agree").join(name)).expect("the edition");
    let page = |part: &str| {
        let (path, text) = part.split_once('\n').expect("a path and a page");
        SourceFile { root: 0, path: path.trim().to_owned(), locale: None, text: text.to_owned(), lossy: false }
    };
    let mut pages: Vec<SourceFile> = text.split("=== ").skip(1).map(page).collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = Sources { pages, ..Sources::default() };
    let api = pipeline::understand(&sources, &Corrections::default()).value;
    (sources, api)
}

fn compare(a: &(Sources, Api), b: &(Sources, Api)) -> Agreement {
    agree(&edition(a), &edition(b), Scope::All)
}

fn edition((sources, api): &(Sources, Api)) -> Edition<'_> {
    Edition { files: &sources.pages, api }
}

#[test]
fn differences_are_listed_with_the_facts_of_both_editions() {
    let agreement = compare(&read_edition("house.a.md"), &read_edition("house.b.md"));
    let printed: Vec<String> = agreement.disagreements.iter().map(ToString::to_string).collect();
    let values = "v1.0/api/door-open.md: the values that the descriptions of parameters list differ (the pages come from \
        the commits 11111111 and 22222222)\n    only the first edition has: mode: slow, fast\n    \
        only the second edition has: mode: slow, quick";
    assert!(printed.iter().any(|one| one == values), "{printed:#?}");
    let properties = "v1.0/resources/door.md#microsoft.graph.door: the names and types of the properties differ\n    \
        only the first edition has: height Edm.Int32\n    only the second edition has: height Edm.Int64";
    assert!(printed.iter().any(|one| one == properties), "{printed:#?}");
    assert_eq!((agreement.only_a, agreement.only_b), (1, 1));
}

#[test]
fn the_script_computes_the_same_figures() {
    let script = root().join("../shared/audit/agree.py");
    let missing = if !script.is_file() {
        "../shared/audit/agree.py is not beside the checkout"
    } else if Command::new("python3").arg("--version").output().is_err() {
        "there is no python3"
    } else {
        let (a, b) = (read_edition("house.a.md"), read_edition("house.b.md"));
        return assert_same_figures(&script, &a, &b);
    };
    // The test harness hides the output of `println!` in a passing test, but not this line.
    writeln!(io::stderr(), "skipped the comparison with the script: {missing}").expect("the error stream");
}

fn assert_same_figures(script: &Path, a: &(Sources, Api), b: &(Sources, Api)) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agree");
    fs::create_dir_all(&folder).expect("a folder can be made");
    let model = |name: &str, (_, api): &(Sources, Api)| {
        let path = folder.join(name);
        let json = serde_json::to_vec(&Document::new(api, &[])).expect("plain data serializes");
        fs::write(&path, json).expect("the model is written");
        path
    };
    let (model_a, model_b) = (model("a.json", a), model("b.json", b));
    for (first, second, models) in [(a, b, [&model_a, &model_b]), (b, a, [&model_b, &model_a]), (a, a, [&model_a; 2])] {
        let ran = Command::new("python3").arg("-B").arg(script).args(models).output().expect("it was run before");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let printed = compare(first, second).to_string();
        let lines: Vec<&str> = printed.lines().filter(|line| !line.starts_with("exact_pairs ")).collect();
        let counted = String::from_utf8_lossy(&ran.stdout);
        let counted = counted.replace("pages_in_both", "in_both").replace("whole_page", "whole");
        assert_eq!(lines, counted.lines().collect::<Vec<_>>());
    }
    fs::remove_dir_all(&folder).expect("the folder was made");
}
