//! `cargo xtask gen`: writes the generated part of the client, or compares it with the present files.
//!
//! It owns `generated/src/api.rs`, the files below `generated/src/api`, and the features of the areas in the package's
//! manifest. Nothing is written unless every page was read and the pages document something.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::Args;
use msgraph_codegen::diagnostic::Severity;
use msgraph_codegen::diagnostic::render::format_totals;
use msgraph_codegen::emit;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::{self, Change, OutputFile};

use self::manifest::Manifest;
use self::only::Pattern;
use self::summary::Read;
use crate::docs::{Docs, Understood};
use crate::listing;
use crate::progress::Progress;
use crate::workspace;

mod manifest;
mod only;
mod report;
mod summary;

/// Generate the client from the documentation
///
/// Without arguments it reads docs-input and writes generated/src/api.rs and the files below generated/src/api. Files
/// that differ are replaced, files that are no longer generated are removed, and all others stay as they are. The areas
/// of the API become features in the manifest of the package.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Write nothing; show the differences and exit with status 1 if there are any
    #[arg(long)]
    check: bool,
    /// Generate only the operations of the matching pages and request lines, and the types that they use. PATTERN is a
    /// part of a page's path or of a request line, or a glob with * and ? for the whole of it. The result goes to
    /// target/gen-only unless --out names another folder, so that the checked-in client stays complete
    #[arg(long, value_name = "PATTERN")]
    only: Option<Pattern>,
    /// The folder that receives api.rs and api [default: generated/src]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Take descriptions from the pages in this locale, e.g. ru-ru, where one of the folders has them; the facts are
    /// still those of the first folder that has the page
    #[arg(long, value_name = "LOCALE")]
    doc_locale: Option<String>,
    /// Print every error and warning with its source line, and the number of diagnostics of each code
    #[arg(long)]
    diagnostics: bool,
}

/// Generates the client, and writes it or compares it with the present one.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = arguments.folder()?;
    if arguments.check { check(arguments, &out) } else { write(arguments, &out) }
}

/// Compares the client with the present one.
fn check(arguments: &Arguments, out: &Path) -> Result<ExitCode> {
    workspace::ensure_finished(out)?;
    let progress = Progress::new();
    let Generated { mut files, features, read } = arguments.generate(&progress)?;
    progress.stage("comparing");
    let mut changes = output::diff(out, &files, &workspace::OWNED)?;
    if let Some(Manifest { folder, file }) = Manifest::beside(out, &features)? {
        changes.extend(output::diff(&folder, std::slice::from_ref(&file), &manifest::OWNED)?);
        files.push(file);
    }
    drop(progress);
    print!("{read}");
    Ok(report_changes(&files, &changes))
}

/// Writes the client and the features. Nothing changes before all new files are on the disk.
fn write(arguments: &Arguments, out: &Path) -> Result<ExitCode> {
    let progress = Progress::new();
    let Generated { files, features, read } = arguments.generate(&progress)?;
    let manifest = Manifest::beside(out, &features)?;
    progress.stage("writing");
    let folder = workspace::lock(out)?;
    let client = folder.prepare(&files, &workspace::OWNED)?;
    let mut changes = Vec::new();
    let mut count = files.len();
    if let Some(Manifest { folder, file }) = manifest {
        let folder = workspace::lock(&folder)?;
        let manifest = folder.prepare(std::slice::from_ref(&file), &manifest::OWNED)?;
        changes.extend(manifest.commit()?);
        count += 1;
    }
    changes.extend(client.commit()?);
    drop(progress);
    print!("{read}{}{}", summary::describe_changes(out, count, &changes), read.advise());
    Ok(ExitCode::SUCCESS)
}

/// The generated files and features.
struct Generated {
    files: Vec<OutputFile>,
    /// The lines that go into the manifest.
    features: String,
    /// What was read.
    read: Read,
}

impl Arguments {
    /// The folder to write.
    fn folder(&self) -> Result<PathBuf> {
        match (&self.out, &self.only) {
            (Some(out), _) => Ok(out.clone()),
            (None, Some(_)) => Ok(workspace::root()?.join("target").join("gen-only")),
            (None, None) => workspace::generated(),
        }
    }

    fn generate(&self, progress: &Progress) -> Result<Generated> {
        let Understood { sources, mut api, diagnostics } =
            self.docs.understand_in(self.doc_locale.as_deref(), progress)?;
        let read = Read::of(&self.docs, &sources, &api, &diagnostics)?;
        if self.diagnostics {
            let serious = diagnostics.iter().filter(|diagnostic| diagnostic.severity < Severity::Info);
            listing::print(serious, &sources)?;
            print!("{}", format_totals(&diagnostics));
        }
        drop((sources, diagnostics));
        ensure!(!is_empty(&api), "{}: the pages document no operation and no type", self.docs.display()?);
        if let Some(pattern) = &self.only {
            api = only::select(api, pattern);
            ensure!(!is_empty(&api), "{pattern}: no page and no request line matches");
        }
        progress.stage("generating");
        let options = emit::Options::default();
        Ok(Generated { files: emit::emit(&api, &options), features: emit::features(&api, &options), read })
    }
}

/// Whether the API has no operation and no type.
fn is_empty(api: &Api) -> bool {
    api.versions.iter().all(|version| version.operations.is_empty() && version.resources.is_empty())
}

/// Prints the differences between the generated files and the present ones.
fn report_changes(files: &[OutputFile], changes: &[Change]) -> ExitCode {
    if changes.is_empty() {
        println!("the generated code is up to date: {} files", files.len());
        return ExitCode::SUCCESS;
    }
    print!("{}", report::report(files, changes));
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--check").collect();
    eprintln!("error: the generated code is out of date; to update it: cargo xtask {}", arguments.join(" "));
    ExitCode::FAILURE
}
