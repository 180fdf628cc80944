//! What `cargo xtask vendor` prints about a run: the files that changed, what that means for programs, and the pages that
//! read back differently.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use msgraph_codegen::diagnostic::render::escape_controls;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::{Change, Differences};
use msgraph_codegen::source::{self, LoadError};

use super::read_back::Difference;
use crate::console::{print, print_line};
use crate::diff;
use crate::docs::Docs;
use crate::progress::Progress;

/// The number of removed files that are named.
const NAMES: usize = 5;

/// The API of the pages in a folder with its own corrections; `None` if there are no pages.
pub(super) fn understand(folder: &Path, progress: &Progress) -> Result<Option<Api>> {
    match source::list(&[folder.to_owned()]) {
        Err(LoadError::NoVersions(_)) => return Ok(None),
        Err(LoadError::Io(path, _)) if !path.exists() => return Ok(None),
        Err(error) => return Err(error.into()),
        Ok(files) if files.is_empty() => return Ok(None),
        Ok(_) => {}
    }
    Ok(Some(Docs::with_own_corrections(folder.to_owned(), false).understand(progress)?.api))
}

/// Prints how many files changed, and names those that are gone and those of others.
pub(super) fn files(out: &Path, pages: usize, differences: &Differences) -> io::Result<()> {
    print_line(format_args!("{}: {pages} pages; files: {}", out.display(), differences.counts()))?;
    let gone = || differences.changes.iter().filter(|change| matches!(change, Change::Orphan { .. }));
    gone().take(NAMES).try_for_each(|change| print_line(format_args!("  removed {}", change.path())))?;
    let more = gone().count().saturating_sub(NAMES);
    if more > 0 {
        print_line(format_args!("  … and {more} more"))?;
    }
    for path in &differences.foreign {
        eprintln!("{path}: not written by this command; it stays");
    }
    Ok(())
}

/// Prints what the run means for programs that use the client.
pub(super) fn meaning(before: Option<&Api>, after: &Api) -> io::Result<()> {
    before.map_or(Ok(()), |before| print(diff::summarize(["before", "now"], before, after)))
}

/// Prints the pages that read back differently, the first of them with a diff.
pub(super) fn unequal(differences: &[Difference], show: usize) -> io::Result<ExitCode> {
    if differences.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for difference in differences.iter().take(show) {
        print_line(escape_controls(&difference.diff().to_string()))?;
    }
    for difference in differences {
        print_line(format_args!("{}: reads back differently", escape_controls(difference.path())))?;
    }
    eprintln!("error: {} pages read back differently", differences.len());
    Ok(ExitCode::FAILURE)
}
