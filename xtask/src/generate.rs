//! `cargo xtask gen`: writes the generated part of the client, or compares it with the present files.
//!
//! It owns `generated/src/api.rs`, the files below `generated/src/api`, and the features of the areas in the package's
//! manifest. With `--only` it writes a slim crate instead. Nothing is written unless every page was read and the pages
//! document something.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use clap::Args;
use msgraph_codegen::diagnostic::Severity;
use msgraph_codegen::diagnostic::render::format_totals;
use msgraph_codegen::emit;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::{self, Differences, OutputFile, Owned};

use self::manifest::Manifest;
use self::only::Pattern;
use self::slim::Slim;
use self::summary::Read;
use crate::console::{print, print_line};
use crate::docs::{Docs, Understood};
use crate::listing;
use crate::progress::Progress;
use crate::workspace;

mod manifest;
pub(crate) mod only;
mod report;
mod slim;
mod summary;

/// Generate the client from the documentation
///
/// Without arguments it reads docs-input and writes generated/src/api.rs and the files below generated/src/api. Files
/// that differ are replaced, files that are no longer generated are removed, and all others stay as they are. The areas
/// of the API become features in the manifest of the package.
///
/// With --only it writes a slim crate: a package with only the selected requests, the types that they reach, and a copy
/// of the runtime. It needs nothing of this checkout, so that its folder can be part of any workspace. Its manifest
/// records the patterns; --out with its folder, without --only, brings it up to date, and --check compares it.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Write nothing; show the differences and exit with status 1 if there are any
    #[arg(long)]
    check: bool,
    /// Write a slim crate of the requests that match. PATTERN is an address with or without a method ("GET /users",
    /// /users/{id}), or the name of a page (user-sendmail). In an address, * is one segment and ** any number of them;
    /// /beta or /v1.0 before it selects a version. In a name, * is any text. Letters match in upper and lower case
    #[arg(long, value_name = "PATTERN", num_args = 1..)]
    only: Vec<Pattern>,
    /// The folder that receives api.rs and api [default: generated/src], or the slim crate [default: target/gen-only]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The name of a new slim crate [default: msgraph-slim]
    #[arg(long, value_name = "PACKAGE", requires = "only", value_parser = slim::parse_name)]
    name: Option<String>,
    /// Take descriptions from the pages in this locale, e.g. ru-ru, where one of the folders has them; the facts are
    /// still those of the first folder that has the page
    #[arg(long, value_name = "LOCALE")]
    doc_locale: Option<String>,
    /// Print every error and warning with its source line, and the number of diagnostics of each code
    #[arg(long)]
    diagnostics: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask gen                                      bring the client up to date
  cargo xtask gen --check                              exit with status 1 if it is not
  cargo xtask gen --docs ../docs --check               show what another edition of the pages would change
  cargo xtask gen --only \"GET /users\" user-sendmail --out ../app/msgraph-slim
  cargo xtask gen --only \"/me/messages/**\" --out ../app/mail --name mail-client
  cargo xtask gen --out ../app/msgraph-slim            bring a slim crate up to date
";

/// Generates the client, and writes it or compares it with the present one.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let target = arguments.target()?;
    if arguments.check { check(arguments, &target) } else { write(arguments, &target) }
}

/// Compares the client with the present one.
fn check(arguments: &Arguments, target: &Target) -> Result<ExitCode> {
    workspace::ensure_finished(target.folder())?;
    let progress = Progress::new();
    let Generated { parts, read } = arguments.generate(target, &progress)?;
    progress.stage("comparing");
    let mut differences = Differences::default();
    let mut files = Vec::new();
    for part in parts {
        let found = output::diff(&part.folder, &part.files, &part.owned)?;
        differences.changes.extend(found.changes);
        differences.foreign.extend(found.foreign);
        files.extend(part.files);
    }
    drop(progress);
    print(&read)?;
    Ok(report_changes(arguments, &files, &differences)?)
}

/// Writes the client and the features. Nothing changes before all new files are on the disk.
fn write(arguments: &Arguments, target: &Target) -> Result<ExitCode> {
    let progress = Progress::new();
    let Generated { parts, read } = arguments.generate(target, &progress)?;
    progress.stage("writing");
    let folders = parts.iter().map(|part| workspace::lock(&part.folder)).collect::<Result<Vec<_>>>()?;
    let prepared = parts.iter().zip(&folders).map(|(part, folder)| Ok(folder.prepare(&part.files, &part.owned)?));
    let prepared = prepared.collect::<Result<Vec<_>>>()?;
    let mut differences = Differences::default();
    // The manifest comes last, and it goes to its place first: features without code do no harm.
    for part in prepared.into_iter().rev() {
        let found = part.commit()?;
        differences.changes.extend(found.changes);
        differences.foreign.extend(found.foreign);
    }
    drop(progress);
    let count = parts.iter().map(|part| part.files.len()).sum();
    print(format_args!("{read}{}", summary::describe_changes(target.folder(), count, &differences.changes)))?;
    report_foreign(&differences);
    match target {
        Target::Slim(slim) => print_line(slim::advice(slim, &parts[0].files)?)?,
        Target::Client(_) => print(read.advise())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What a run generates.
enum Target {
    /// The client, into the folder with its sources.
    Client(PathBuf),
    /// A slim crate.
    Slim(Box<Slim>),
}

impl Target {
    fn folder(&self) -> &PathBuf {
        match self {
            Self::Client(sources) => sources,
            Self::Slim(slim) => &slim.folder,
        }
    }
}

/// Files that belong into one folder.
struct Part {
    folder: PathBuf,
    files: Vec<OutputFile>,
    owned: Owned,
}

/// What a run generated.
struct Generated {
    parts: Vec<Part>,
    /// What was read.
    read: Read,
}

impl Arguments {
    fn target(&self) -> Result<Target> {
        if self.only.is_empty() {
            let slim = self.out.as_deref().map(Slim::in_folder).transpose()?.flatten();
            return match (slim, &self.out) {
                (Some(slim), _) => Ok(Target::Slim(Box::new(slim))),
                (None, Some(out)) => Ok(Target::Client(out.clone())),
                (None, None) => Ok(Target::Client(workspace::generated()?)),
            };
        }
        if self.check && self.out.is_none() {
            bail!("--check compares the client, which has more than --only selects; name a slim crate with --out");
        }
        let slim = Slim::of(self.out.as_deref(), &self.only, self.name.as_ref())?;
        Ok(Target::Slim(Box::new(slim)))
    }

    /// Reads the pages and generates the files.
    fn generate(&self, target: &Target, progress: &Progress) -> Result<Generated> {
        let Understood { sources, api, diagnostics } = self.docs.understand_in(self.doc_locale.as_deref(), progress)?;
        let read = Read::of(&self.docs, &sources, &api, &diagnostics)?;
        if self.diagnostics {
            let serious = diagnostics.iter().filter(|diagnostic| diagnostic.severity < Severity::Info);
            listing::print(serious, &sources)?;
            print(format_totals(&diagnostics))?;
        }
        drop((sources, diagnostics));
        ensure!(!is_empty(&api), "{}: the pages document no operation and no type", self.docs.display()?);
        progress.stage("generating");
        let parts = match target {
            Target::Client(sources) => {
                let parts = client(sources, &api)?;
                // Another thread takes it apart, while this one compares or writes the files.
                rayon::spawn(move || drop(api));
                parts
            }
            Target::Slim(slim) => {
                let files = slim.files(&only::select(api, &slim.patterns)?)?;
                vec![Part { folder: slim.folder.clone(), files, owned: slim::OWNED }]
            }
        };
        Ok(Generated { parts, read })
    }
}

/// The client, and the features in the manifest of its package.
fn client(sources: &Path, api: &Api) -> Result<Vec<Part>> {
    let options = emit::Options::default();
    let files = emit::emit(api, &options);
    let manifest = Manifest::beside(sources, &emit::features(api, &options))?;
    let client = Part { folder: sources.to_owned(), files, owned: workspace::OWNED };
    let manifest = manifest.map(|Manifest { folder, file }| Part { folder, files: vec![file], owned: manifest::OWNED });
    Ok(std::iter::once(client).chain(manifest).collect())
}

/// Whether the API has no operation and no type.
fn is_empty(api: &Api) -> bool {
    api.versions.iter().all(|version| version.operations.is_empty() && version.resources.is_empty())
}

/// Prints the differences between the generated files and the present ones.
fn report_changes(arguments: &Arguments, files: &[OutputFile], differences: &Differences) -> io::Result<ExitCode> {
    report_foreign(differences);
    if differences.changes.is_empty() {
        print_line(format_args!("the generated code is up to date: {} files", files.len()))?;
        return Ok(ExitCode::SUCCESS);
    }
    print(report::report(files, &differences.changes))?;
    if arguments.docs.are_vendored() || arguments.out.is_some() {
        let arguments: Vec<String> = std::env::args_os()
            .skip(1)
            .map(|argument| argument.to_string_lossy().into_owned())
            .filter(|argument| argument != "--check")
            .collect();
        eprintln!("error: the generated code is out of date; to update it: cargo xtask {}", quote(&arguments));
    } else {
        // Writing them would replace the client of the vendored pages by that of others.
        eprintln!("error: the client of these pages is another one than the present client, which is of docs-input");
    }
    Ok(ExitCode::FAILURE)
}

/// Says which files at the places of generated ones belong to somebody else.
fn report_foreign(differences: &Differences) {
    for path in &differences.foreign {
        eprintln!("{path}: not written by this command; it stays");
    }
}

/// Arguments as they are typed into a shell.
fn quote(arguments: &[String]) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./,:=@+".contains(c);
    let quote = |argument: &String| {
        let plain = !argument.is_empty() && argument.chars().all(is_plain);
        if plain { argument.clone() } else { format!("'{}'", argument.replace('\'', "'\\''")) }
    };
    arguments.iter().map(quote).collect::<Vec<_>>().join(" ")
}
