//! What `cargo xtask vendor` prints about a run: the files that changed, what that means for programs, and the pages that
//! read back differently.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::{Change, Differences};
use msgraph_codegen::source::{self, LoadError};

use super::read_back::Difference;
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
pub(super) fn files(out: &Path, pages: usize, differences: &Differences) {
    println!("{}: {pages} pages; files: {}", out.display(), differences.counts());
    let gone = || differences.changes.iter().filter(|change| matches!(change, Change::Orphan { .. }));
    gone().take(NAMES).for_each(|change| println!("  removed {}", change.path()));
    let more = gone().count().saturating_sub(NAMES);
    if more > 0 {
        println!("  … and {more} more");
    }
    for path in &differences.foreign {
        eprintln!("{path}: not written by this command; it stays");
    }
}

/// Prints what the run means for programs that use the client.
pub(super) fn meaning(before: Option<&Api>, after: &Api) {
    if let Some(before) = before {
        print!("{}", diff::summarize(["before", "now"], before, after));
    }
}

/// Prints the pages that read back differently, the first of them with a diff.
pub(super) fn unequal(differences: &[Difference], show: usize) -> ExitCode {
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
