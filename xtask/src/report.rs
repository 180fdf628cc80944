//! `cargo xtask report`: writes a static site about the documentation and the API that it describes.
//!
//! The folder is written whole or not at all, and files that the command did not write stay.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::Args;
use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::diagnostic::formats::Judged;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::report::{self, Input, OWNED};

use crate::console::print_line;
use crate::docs::{Docs, Understood};
use crate::generate::only::{self, Pattern};
use crate::progress::Progress;
use crate::suppressions;
use crate::workspace;

/// Write a site for the browser: what was read, every request with its permissions and its Rust, and all diagnostics
///
/// The site is opened from disk; it needs no server and fetches nothing.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Write about this version alone [default: all versions]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// Write about the requests alone that match. PATTERN is that of `gen --only`; several patterns select what any of them
    /// matches
    #[arg(long, value_name = "PATTERN", num_args = 1..)]
    only: Vec<Pattern>,
    /// A file with suppressions, as for `cargo xtask stats`; the site says which diagnostics are suppressed and why
    #[arg(long, value_name = "FILE")]
    suppressions: Option<PathBuf>,
    /// The folder to write [default: target/report]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask report                                 then open target/report/index.html
  cargo xtask report --version v1.0 --out site
  cargo xtask report --docs ../docs --only \"/me/**\" --out site
";

/// The folder of the site, if none is given.
const FOLDER: [&str; 2] = ["target", "report"];

/// Writes the site.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let (suppressions, file) = suppressions::read(&arguments.docs, arguments.suppressions.as_deref())?;
    let folder = match &arguments.out {
        Some(folder) => folder.clone(),
        None => workspace::root()?.join(FOLDER.iter().collect::<PathBuf>()),
    };
    let progress = Progress::new();
    let Understood { sources, api, mut diagnostics } = arguments.docs.understand(&progress)?;
    let (mut reasons, unused) = suppressions.judge(&diagnostics, &file);
    reasons.resize(diagnostics.len() + unused.len(), None);
    diagnostics.extend(unused);
    progress.stage("writing the site");
    let areas = Areas::of(&api, Some(&AreaTable::default()));
    let api = select(api, arguments)?;
    let own = pages(&api);
    let is_own = |page: &str| match (&arguments.version, arguments.only.is_empty()) {
        (_, false) => own.contains(page),
        (Some(version), true) => page.split('/').next() == Some(version),
        (None, true) => true,
    };
    let judged: Vec<Judged<'_>> = diagnostics.iter().zip(reasons).filter(|(one, _)| is_own(&one.page)).collect();
    let address = arguments.docs.address()?;
    let input = Input { sources: &sources, api: &api, areas: &areas, diagnostics: &judged, folder: &address };
    let files = report::site(&input);
    let counts = workspace::lock(&folder)?.write(&files, &OWNED)?.counts();
    drop(progress);
    let bytes: usize = files.iter().map(|file| file.text.len()).sum();
    print_line(format_args!("{}: {} files, {:.1} MB ({counts})", folder.display(), files.len(), bytes as f64 / 1e6))?;
    print_line(format_args!("next: open {}", folder.join("index.html").display()))?;
    Ok(ExitCode::SUCCESS)
}

/// The part of the API that the site is about.
fn select(mut api: Api, arguments: &Arguments) -> Result<Api> {
    if let Some(name) = &arguments.version {
        let known: Vec<String> = api.versions.iter().map(|version| version.name.clone()).collect();
        ensure!(known.contains(name), "the documentation has no version {name}; it has {}", known.join(" and "));
        api.versions.retain(|version| version.name == *name);
    }
    if arguments.only.is_empty() { Ok(api) } else { only::select(api, &arguments.only) }
}

/// The pages that describe the API.
fn pages(api: &Api) -> BTreeSet<&str> {
    let operations = api.versions.iter().flat_map(|version| &version.operations).map(|one| one.page.as_str());
    let types = api.versions.iter().flat_map(|version| &version.resources).flat_map(|one| &one.pages);
    let enums = api.versions.iter().flat_map(|version| &version.enums).map(|one| one.page.as_str());
    operations.chain(types.map(String::as_str)).chain(enums).collect()
}
