//! `cargo xtask vendor`: renders the published documentation into `docs-input`, facts only.
//!
//! The folders are editions of the same pages, in one language or in several. They are merged and restored first, so
//! that every rendering is in English. The command writes `{v1.0,beta}/{api,resources}/*.md` and `SOURCES.toml`,
//! removes pages that are gone, and reads back what it wrote: pages that state other facts after that are listed, and
//! the status is 1. [`guard`] refuses a run that would lose pages, before anything is written.
//!
//! With [`documents`] of the service, the pages are completed. Without `--from`, the pages are those that are vendored
//! already, and only their completions change.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use clap::Args;
use msgraph_codegen::complete::{self, Completed, Documents};
use msgraph_codegen::model::page::Page;
use msgraph_codegen::output::OutputFile;
use msgraph_codegen::source::Sources;
use msgraph_codegen::{pipeline, render, resolve, source};
use rayon::prelude::*;

use self::documents::{DocumentOptions, Provenance};
use self::read_back::Difference;
use crate::docs;
use crate::progress::Progress;
use crate::workspace::{self, lock};

mod documents;
mod guard;
mod provenance;
mod read_back;

/// The paths below `docs-input` that this command writes and removes.
const OWNED: [&str; 3] = [provenance::FILE, "v1.0/", "beta/"];

/// Update docs-input from the published documentation, facts only
///
/// Pages that the published documentation no longer has are removed. Nothing is written if a folder or a file cannot be
/// read, if there is no page, or if fewer than half of the present pages would be left. Documents that the service
/// publishes about itself complete the pages; without --from they complete the pages that are vendored already.
#[derive(Args)]
pub(crate) struct Arguments {
    /// A checkout of the documentation, or its api-reference folder. Several folders are editions of the same pages,
    /// which are merged page by page; the first one leads
    #[arg(long, value_name = "DIR", required_unless_present = "metadata", requires = "date", num_args = 1..)]
    from: Vec<PathBuf>,
    /// The day or month of the documentation: 2021-07-31 or 2021-07
    #[arg(long, value_name = "DATE", requires = "from", value_parser = parse_date)]
    date: Option<String>,
    #[command(flatten)]
    documents: DocumentOptions,
    /// The repository that publishes the documentation
    #[arg(long, value_name = "OWNER/NAME", default_value = "microsoftgraph/microsoft-graph-docs", value_parser = parse_repository)]
    repository: String,
    /// The folder to write [default: docs-input]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Allow fewer than half of the present pages to be left
    #[arg(long)]
    shrink: bool,
    /// List the requests of --permissions and --reference that are on no page, with the reason
    #[arg(long, requires = "metadata")]
    misses: bool,
    /// Show the differences of the first N pages that read back differently
    #[arg(long, value_name = "N", default_value_t = 3)]
    show: usize,
}

/// Renders the pages, writes them and reads them back.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = arguments.out.clone().map_or_else(workspace::docs_input, Ok)?;
    guard::ensure_separate(&arguments.from, &out)?;
    let (documents, completions) = arguments.documents.read()?;
    // Pages that are read and written must not change in between.
    let locked = arguments.from.is_empty().then(|| lock(&out)).transpose()?;
    let progress = Progress::new();
    progress.stage("reading pages");
    let from = if arguments.from.is_empty() { std::slice::from_ref(&out) } else { &arguments.from };
    let sources = source::load(from)?;
    progress.stage("parsing pages");
    let pages = complete::published(pipeline::restore_all(&sources, None).value);
    let (mut pages, report) = if arguments.documents.any() {
        progress.stage("completing pages");
        let Completed { pages, report } = complete_pages(pages, arguments.date.as_ref(), &sources, &documents)?;
        (pages, Some(report))
    } else {
        (pages, None)
    };
    guard::ensure_no_shrinking(&out, pages.len(), arguments.shrink)?;
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    progress.stage("rendering pages");
    let mut files = render_pages(&pages);
    files.push(render_provenance(arguments, &out, &sources, &completions)?);
    progress.stage("writing pages");
    let folder = locked.map_or_else(|| lock(&out), Ok)?;
    let changes = folder.write(&files, &OWNED)?;
    drop(folder);
    progress.stage("reading back");
    let differences = read_back::read_back(&out, &pages)?;
    drop(progress);
    println!("{}: {} pages, {} files changed", out.display(), pages.len(), changes.len());
    if let Some(report) = report {
        print!("{report}");
        report.misses().filter(|_| arguments.misses).for_each(|miss| println!("{miss}"));
    }
    Ok(self::report(&differences, arguments.show))
}

/// Completes the pages by what the corrected pages describe. Pages are vendored without corrections.
fn complete_pages(
    pages: Vec<Page>,
    date: Option<&String>,
    sources: &Sources,
    documents: &Documents,
) -> Result<Completed> {
    let mut corrected = pages.clone();
    let dates = date.map(|date| vec![Some(date.clone()); sources.snapshots.len()]);
    docs::read_corrections()?.apply(&mut corrected, dates.as_ref().unwrap_or(&sources.snapshots));
    let api = resolve::resolve(corrected).value;
    Ok(complete::complete(pages, &api, documents))
}

/// The file that says where the pages come from. Without a date the published pages are those that are vendored.
fn render_provenance(
    arguments: &Arguments,
    out: &Path,
    sources: &Sources,
    completions: &[Provenance],
) -> Result<OutputFile> {
    let published = match &arguments.date {
        Some(date) => provenance::render(&arguments.repository, date, &sources.pages),
        None => provenance::published(out)?,
    };
    let text = published + &provenance::render_completions(completions);
    Ok(OutputFile { path: provenance::FILE.into(), text })
}

fn render_pages(pages: &[Page]) -> Vec<OutputFile> {
    pages.par_iter().map(|page| OutputFile { path: page.path.clone(), text: render::render(page) }).collect()
}

/// Prints the pages that read back differently, the first of them with a diff.
fn report(differences: &[Difference], show: usize) -> ExitCode {
    if differences.is_empty() {
        return ExitCode::SUCCESS;
    }
    for difference in differences.iter().take(show) {
        println!("{}", difference.diff());
    }
    for difference in differences {
        println!("{}: reads back differently", difference.path());
    }
    eprintln!("error: {} pages read back differently", differences.len());
    ExitCode::FAILURE
}

fn parse_date(text: &str) -> Result<String> {
    ensure!(source::is_date(text), "expected a day or a month of the calendar: 2021-07-31 or 2021-07");
    Ok(text.to_owned())
}

fn parse_repository(text: &str) -> Result<String> {
    let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    match text.split_once('/') {
        Some((owner, name)) if is_word(owner) && is_word(name) => Ok(text.to_owned()),
        _ => bail!("expected OWNER/NAME"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repositories_and_dates_are_checked() {
        assert!(parse_date("2021-07").is_ok() && parse_date("2021-07\"\nx = \"1").is_err());
        assert!(parse_repository("microsoftgraph/microsoft-graph-docs").is_ok());
        for wrong in ["", "docs", "a/b/c", "a/\"b", "/b"] {
            assert!(parse_repository(wrong).is_err(), "{wrong}");
        }
    }
}
