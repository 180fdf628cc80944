//! `cargo xtask gen`: the client's generated code, written or compared.
//!
//! In come pages; out go files below `generated/src` and the features of the package, or with `--check` a diff and
//! status 1 where there is one. Pages that cannot be read are an error before anything is written.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use msgraph_codegen::diagnostic::Severity;
use msgraph_codegen::diagnostic::render::totals;
use msgraph_codegen::output::{self, Change, OutputFile};
use msgraph_codegen::{emit, output::diff};

use self::manifest::Manifest;
use self::only::Pattern;
use crate::docs::{Docs, Understood};
use crate::listing;
use crate::progress::Progress;
use crate::workspace;

mod manifest;
mod only;
mod report;

/// Write the client from the documentation
///
/// Without arguments it reads docs-input and writes generated/src/api.rs and generated/src/api: files that differ are
/// replaced, files that nothing generates are removed, all others are left untouched. The areas of the API become
/// features in the manifest of the package.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Write nothing: show what differs, and end with status 1 if anything does
    #[arg(long)]
    check: bool,
    /// Generate only what the matching pages document, and the types that they reach. PATTERN is a part of a page's
    /// path or of a request line, or a glob with * and ? over the whole of it. The result goes to target/gen-only
    /// unless --out names another folder, so that the checked-in client keeps the rest
    #[arg(long, value_name = "PATTERN")]
    only: Option<Pattern>,
    /// The folder that receives api.rs and api [default: generated/src]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The locale of descriptions, e.g. ru-ru, where one of the folders has the translation of a page; all facts stay those
    /// of the first folder that has the page
    #[arg(long, value_name = "LOCALE")]
    doc_locale: Option<String>,
    /// Show every error and warning with its source line, and the totals by code
    #[arg(long)]
    diagnostics: bool,
}

/// Generates, and writes or compares.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = arguments.folder()?;
    let progress = Progress::new();
    let Generated { mut files, features } = arguments.generate(&progress)?;
    let manifest = Manifest::beside(&out, &features)?;
    if arguments.check {
        progress.stage("comparing");
        let mut changes = diff(&out, &files, &workspace::OWNED)?;
        if let Some(Manifest { folder, file }) = manifest {
            changes.extend(diff(&folder, std::slice::from_ref(&file), &manifest::OWNED)?);
            files.push(file);
        }
        drop(progress);
        return Ok(arguments.judge(&files, &changes));
    }
    progress.stage("writing");
    let mut changes = output::write(&out, &files, &workspace::OWNED)?;
    if let Some(Manifest { folder, file }) = manifest {
        changes.extend(output::write(&folder, std::slice::from_ref(&file), &manifest::OWNED)?);
        files.push(file);
    }
    drop(progress);
    let removed = changes.iter().filter(|change| matches!(change, Change::Orphan { .. })).count();
    let written = changes.len() - removed;
    println!("{}: {} files, {written} written, {removed} removed", out.display(), files.len());
    Ok(ExitCode::SUCCESS)
}

/// What is generated.
struct Generated {
    files: Vec<OutputFile>,
    /// Lines of the manifest.
    features: String,
}

impl Arguments {
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
        if self.diagnostics {
            let serious = diagnostics.iter().filter(|diagnostic| diagnostic.severity < Severity::Info);
            listing::print(serious, &sources)?;
            print!("{}", totals(&diagnostics));
        }
        drop((sources, diagnostics));
        if let Some(pattern) = &self.only {
            api = only::select(api, pattern);
            let empty = api.versions.iter().all(|version| version.operations.is_empty());
            anyhow::ensure!(!empty, "{pattern}: no page and no request line matches");
        }
        progress.stage("generating");
        let options = emit::Options::default();
        Ok(Generated { files: emit::emit(&api, &options), features: emit::features(&api, &options) })
    }

    fn judge(&self, files: &[OutputFile], changes: &[Change]) -> ExitCode {
        if changes.is_empty() {
            println!("the generated code is up to date: {} files", files.len());
            return ExitCode::SUCCESS;
        }
        print!("{}", report::report(files, changes));
        eprintln!("error: the generated code is out of date; to mend it: {}", self.mending());
        ExitCode::FAILURE
    }

    /// The command that writes what this one compared.
    fn mending(&self) -> String {
        let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--check").collect();
        format!("cargo xtask {}", arguments.join(" "))
    }
}

impl std::str::FromStr for Pattern {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        Pattern::new(text).with_context(|| format!("{text}: not a pattern"))
    }
}
