//! Snapshots of the audit, and a comparison with an independent script that computes the same figures.
//!
//! A case is `data/audit/<behaviour>.md` with several pages, each after a line `=== path`, and metadata in `.csdl.xml`.
//! Its figures and findings are in `.audit`, which `UPDATE_EXPECT=1` rewrites. The comparison is skipped, with a
//! message on the error stream, if the script, Python or the service's metadata is missing.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use msgraph_codegen::checks::audit::{self, Csdl, Report};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::WithDiagnostics;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::model::document::Document;
use msgraph_codegen::pipeline;
use msgraph_codegen::source::{self, SourceFile, Sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout").to_owned()
}

fn files(extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/data/audit")).expect("the folder of the cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(extension));
    files.sort();
    files
}

/// The pages of a case.
fn sources(text: &str) -> Sources {
    let page = |part: &str| {
        let (path, text) = part.split_once('\n').expect("a path and a page");
        SourceFile { root: 0, path: path.trim().to_owned(), locale: None, text: text.to_owned(), lossy: false }
    };
    let mut pages: Vec<SourceFile> = text.split("=== ").skip(1).map(page).collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Sources { pages, ..Sources::default() }
}

/// The API and the metadata of a case.
fn read_case(path: &Path) -> (WithDiagnostics<Api>, String) {
    let understood =
        pipeline::understand(&sources(&fs::read_to_string(path).expect("the case")), &Corrections::default());
    let metadata = path.with_extension("csdl.xml");
    (understood, fs::read_to_string(&metadata).unwrap_or_else(|error| panic!("{}: {error}", metadata.display())))
}

fn run_audit(understood: &WithDiagnostics<Api>, metadata: &str, version: &str) -> Report {
    let csdl = Csdl::parse(metadata).expect("the metadata can be read");
    let report = audit::audit(&understood.value, &understood.diagnostics, &csdl, version);
    report.expect("there are pages of that version")
}

#[test]
fn figures_and_findings_are_those_of_the_snapshots() {
    let cases = files(".md");
    assert!(!cases.is_empty(), "no case");
    let mut failures = Vec::new();
    for path in cases {
        let (understood, metadata) = read_case(&path);
        let report = run_audit(&understood, &metadata, "v1.0");
        let findings: String = report.findings.iter().map(|finding| format!("{finding}\n")).collect();
        let actual = format!("{report}{findings}");
        let expectation = path.with_extension("audit");
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
    for extension in [".audit", ".csdl.xml"] {
        for path in files(extension) {
            let name = path.to_string_lossy();
            let case = PathBuf::from(format!("{}.md", name.strip_suffix(extension).expect("it was listed by it")));
            assert!(case.is_file(), "{name}: no case has this name");
        }
    }
}

#[test]
fn a_version_without_pages_is_not_audited() {
    let (understood, metadata) = read_case(&files(".md")[0]);
    let csdl = Csdl::parse(&metadata).expect("the metadata can be read");
    assert!(audit::audit(&understood.value, &understood.diagnostics, &csdl, "v2.0").is_none());
}

#[test]
fn the_script_computes_the_same_figures_for_the_cases() {
    let Some(script) = Script::find() else { return };
    for path in files(".md") {
        let (understood, metadata) = read_case(&path);
        for version in ["v1.0", "beta"] {
            script.assert_same_figures(&understood, &metadata, version);
        }
    }
}

#[test]
fn the_script_computes_the_same_figures_for_the_vendored_pages() {
    let Some(script) = Script::find() else { return };
    let packed = root().join("../shared/corpus/metadata/v1.0-2021-07.csdl.xml.xz");
    if !packed.is_file() {
        return report_skip("the service's metadata is not beside the checkout");
    }
    let Ok(unpacked) = Command::new("xz").arg("-dc").arg(&packed).output() else {
        return report_skip("there is no xz to unpack the service's metadata");
    };
    assert!(unpacked.status.success(), "{}: cannot be unpacked", packed.display());
    let metadata = String::from_utf8(unpacked.stdout).expect("metadata is text");
    let understood = pipeline::understand(
        &source::load(&[root().join("docs-input")]).expect("the vendored pages"),
        &Corrections::default(),
    );
    // The metadata is that of v1.0. Beta differs from it much more, but the audit and the script must count the same
    // differences.
    for version in ["v1.0", "beta"] {
        script.assert_same_figures(&understood, &metadata, version);
    }
}

/// Reports why the comparison is skipped. The test harness hides the output of `println!` in a passing test, but not
/// this line.
fn report_skip(why: &str) {
    writeln!(io::stderr(), "skipped the comparison with the script: {why}").expect("the error stream");
}

/// The independent script.
struct Script(PathBuf);

impl Script {
    fn find() -> Option<Self> {
        let script = root().join("../shared/audit/judge.py");
        let missing = if !script.is_file() {
            "../shared/audit/judge.py is not beside the checkout"
        } else if Command::new("python3").arg("--version").output().is_err() {
            "there is no python3"
        } else {
            return Some(Self(script));
        };
        report_skip(missing);
        None
    }

    /// Asserts that the script prints the same figures as the audit.
    fn assert_same_figures(&self, understood: &WithDiagnostics<Api>, metadata: &str, version: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("audit-{}-{version}", metadata.len()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        let (model, csdl) = (folder.join("model.json"), folder.join("csdl.xml"));
        let document = Document::new(&understood.value, &understood.diagnostics);
        fs::write(&model, serde_json::to_vec(&document).expect("plain data serializes")).expect("the model");
        fs::write(&csdl, metadata).expect("the metadata");
        let ran = Command::new("python3").arg("-B").arg(&self.0).args([&model, &csdl]).arg(version).output();
        let ran = ran.expect("it was run before");
        let (printed, errors) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
        assert!(ran.status.success(), "{errors}");
        let printed = printed.replace("0.0000 (0/0)", "none");
        assert_eq!(run_audit(understood, metadata, version).to_string(), printed, "{version}");
        fs::remove_dir_all(&folder).expect("the folder was made");
    }
}
