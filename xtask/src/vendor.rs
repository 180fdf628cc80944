//! `cargo xtask vendor`: renders the published documentation into `docs-input`, facts only.
//!
//! The folders are editions of the same pages, in one language or in several. They are merged and restored first, so
//! that every rendering is in English. The command writes `{v1.0,beta}/{api,resources}/*.md` and `SOURCES.toml`,
//! removes pages that are gone, and reads back what it wrote: pages that state other facts after that are listed, and
//! the status is 1. [`guard`] refuses a run that would lose pages, before anything is written.
//!
//! With `--update`, only pages that state something else are taken, and pages that the folders do not have stay. With
//! [`documents`] of the service, the pages are completed. Without `--from`, the pages are those that are vendored
//! already, and only their completions change.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use msgraph_codegen::complete::{self, Completed, Documents};
use msgraph_codegen::model::page::Page;
use msgraph_codegen::output::{OutputFile, Owned};
use msgraph_codegen::source::{self, SourceFile, Sources};
use msgraph_codegen::watch::Watch as _;
use msgraph_codegen::{pipeline, render, resolve};
use rayon::prelude::*;

use self::documents::{DocumentOptions, Provenance};
use self::editions::{Edition, EditionOptions};
use self::update::Merged;
use crate::console::{print, print_line};
use crate::docs;
use crate::progress::Progress;
use crate::workspace::{self, lock};

mod documents;
mod editions;
mod guard;
mod provenance;
mod read_back;
mod report;
mod update;

/// What this command writes into `docs-input`. A page that it wrote starts as a rendering does.
const OWNED: Owned = Owned {
    paths: &[provenance::FILE, "v1.0/", "beta/"],
    wrote: |path, content| {
        if path == provenance::FILE { provenance::is_own(content) } else { render::is_rendering(content) }
    },
};

/// Update docs-input from the published documentation, facts only
///
/// Pages that the published documentation no longer has are removed, unless --update is given. Corrections and other
/// files stay. Nothing is written if a folder or a file cannot be read, if there is no page, or if fewer than half of the
/// present pages would be left. Documents that the service publishes about itself complete the pages; without --from
/// they complete the pages that are vendored already. A run without a document that completes the present pages is
/// refused. At the end the command says what the run means for programs that use the client, by the rules of `cargo xtask diff`.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    editions: EditionOptions,
    /// Take only pages that state something else than the present ones, with what is not stated on any page as it was,
    /// and keep the pages that the folders do not have
    #[arg(long, requires = "from")]
    update: bool,
    #[command(flatten)]
    documents: DocumentOptions,
    /// The folder to write [default: docs-input]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Allow fewer than half of the present pages to be left, and what documents completed to be removed
    #[arg(long)]
    shrink: bool,
    /// List the requests of --permissions and --reference that are on no page, with the reason
    #[arg(long, requires = "metadata")]
    misses: bool,
    /// Show the differences of the first N pages that read back differently
    #[arg(long, value_name = "N", default_value_t = 3)]
    show: usize,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask vendor --from some-pages --date 2026-11 --update         take what changed, keep all other pages
  cargo xtask vendor --from docs-ru docs-zh --date 2023-02 --update    two translations of the same pages
  cargo xtask vendor --from docs --date 2026-11 --from docs-ru --date 2023-02 --update
  cargo xtask vendor --metadata v1.0=v1.0-2026-08.csdl.xml.xz          complete the vendored pages anew
  cargo xtask vendor --from docs --date 2026-11 --metadata v1.0=v1.0-2026-08.csdl.xml.xz
";

/// Renders the pages, writes them and reads them back.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = arguments.out.clone().map_or_else(workspace::docs_input, Ok)?;
    let editions = arguments.editions.read()?;
    guard::ensure_separate(&editions, &out)?;
    let (documents, completions) = arguments.documents.read()?;
    // Pages that are read and written must not change in between. This also finishes what an interrupted run began.
    let locked = out.exists().then(|| lock(&out)).transpose()?;
    // An update without documents leaves the completions as they are.
    if !arguments.update || arguments.documents.any() {
        guard::ensure_completed(&out, &completions, arguments.shrink)?;
    }
    let progress = Progress::new();
    let before = report::understand(&out, &progress)?;
    let mut gathered = gather(arguments, &editions, &out, &progress)?;
    let mut missed = None;
    if arguments.documents.any() {
        progress.stage("completing pages");
        missed = Some(gathered.complete(&documents, &completions, &progress)?);
    }
    let Gathered { mut pages, provenance, .. } = gathered;
    guard::ensure_no_shrinking(&out, pages.len(), arguments.shrink)?;
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let mut files = render_pages(&pages, &progress);
    files.push(OutputFile { path: provenance::FILE.into(), text: provenance });
    progress.stage("writing pages");
    let folder = locked.map_or_else(|| lock(&out), Ok)?;
    let differences = folder.write(&files, &OWNED)?;
    drop(folder);
    let unequal = read_back::read_back(&out, &pages, &progress)?;
    let after = report::understand(&out, &progress)?.unwrap_or_default();
    drop(progress);
    report::files(&out, pages.len(), &differences)?;
    report::meaning(before.as_ref(), &after)?;
    if let Some(report) = missed {
        print(&report)?;
        report.misses().filter(|_| arguments.misses).try_for_each(print_line)?;
    }
    Ok(report::unequal(&unequal, arguments.show)?)
}

/// The pages that are to be written, before documents of the service complete them.
struct Gathered {
    pages: Vec<Page>,
    /// The date of each folder of pages.
    dates: Vec<Option<String>>,
    /// The text of `SOURCES.toml`.
    provenance: String,
}

/// Reads the editions, or the vendored pages if there are none, or merges both for an update.
fn gather(arguments: &Arguments, editions: &[Edition], out: &Path, progress: &Progress) -> Result<Gathered> {
    let present = [out.to_owned()];
    let folders: Vec<PathBuf> = editions.iter().map(|edition| edition.folder.clone()).collect();
    let sources = source::load_watched(if folders.is_empty() { &present } else { &folders }, progress)?;
    let pages = complete::published(pipeline::restore_all(&sources, None, progress).value);
    if editions.is_empty() {
        let provenance = provenance::read(out)?;
        let provenance = provenance::without_completions(&provenance).to_owned();
        return Ok(Gathered { pages, dates: sources.snapshots, provenance });
    }
    let mut dates: Vec<Option<String>> = editions.iter().map(|edition| Some(edition.date.clone())).collect();
    if !arguments.update {
        return Ok(Gathered { pages, dates, provenance: provenance::render(editions, &sources.pages) });
    }
    let vendored = source::load_watched(&present, progress)?;
    let mut kept = pipeline::parse_watched(&vendored, progress).value;
    kept.iter_mut().for_each(|page| page.root = editions.len());
    dates.extend(vendored.snapshots);
    let Merged { pages, taken } = update::merge(pages, kept);
    let provenance = provenance::add(&provenance::read(out)?, editions, &taken);
    Ok(Gathered { pages, dates, provenance })
}

impl Gathered {
    /// Completes the pages by what the corrected pages describe. Pages are vendored without corrections.
    fn complete(
        &mut self,
        documents: &Documents,
        completions: &[Provenance],
        progress: &Progress,
    ) -> Result<complete::Report> {
        let pages = complete::published(self.read_renderings(progress));
        let mut corrected = pages.clone();
        docs::read_corrections()?.apply(&mut corrected, &self.dates);
        let api = resolve::resolve(corrected).value;
        let Completed { pages, report } = complete::complete(pages, &api, documents);
        self.pages = pages;
        self.provenance =
            provenance::without_completions(&self.provenance).to_owned() + &provenance::render_completions(completions);
        Ok(report)
    }

    /// The pages as `gen` will read them. A rendering leaves examples and prose behind, which may have said more about a
    /// type than it says now; what is missing then, the documents complete.
    fn read_renderings(&mut self, progress: &Progress) -> Vec<Page> {
        let pages = std::mem::take(&mut self.pages);
        let files = render_pages(&pages, progress).into_iter().zip(&pages);
        let files = files.map(|(OutputFile { path, text }, page)| SourceFile {
            root: page.root,
            path,
            locale: None,
            text,
            lossy: false,
        });
        let sources = Sources { pages: files.collect(), snapshots: self.dates.clone(), ..Sources::default() };
        pipeline::restore_all(&sources, None, progress).value
    }
}

fn render_pages(pages: &[Page], progress: &Progress) -> Vec<OutputFile> {
    progress.begin("rendering pages", Some(pages.len()));
    let files = pages.par_iter().map(|page| OutputFile { path: page.path.clone(), text: render::render(page) });
    files.inspect(|_| progress.advance()).collect()
}
