//! Reads documentation: the pages of one or more folders, and the files that they include.
//!
//! This is the only reader of documentation. [`folder`] lists the pages, [`edition`] finds the date and the locale of a
//! folder, [`file`] reads a page, and [`include`] the files that pages include. A folder without pages and everything
//! that cannot be read is an error that names the path.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::watch::Watch;

mod completed;
mod edition;
mod error;
mod file;
mod folder;
mod include;

pub use completed::{Completing, CompletingKind, Published};
pub use edition::is_date;
pub use error::LoadError;
pub use file::SourceFile;
pub use folder::VERSIONS;
pub use include::Includes;
pub(crate) use include::{include_target, join};

/// Documentation as read from one or more folders.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The pages, by root and path.
    pub pages: Vec<SourceFile>,
    /// The files that pages include, by root and path. Code samples are left out.
    pub includes: Includes,
    /// The day or month of the pages of each folder, if it is known: `2021-07`.
    pub snapshots: Vec<Option<String>>,
    /// The published documentation from which the pages of each folder were made, as far as the folder says so.
    pub published: Vec<Vec<Published>>,
    /// The documents that complete the pages.
    pub completed: Vec<Completing>,
    /// The paths of files and folders beside the pages that are not pages.
    pub ignored: Vec<String>,
}

impl Sources {
    /// The number of pages. A page that several folders have is one.
    pub fn count_pages(&self) -> usize {
        self.pages.iter().map(|page| page.path.as_str()).collect::<BTreeSet<_>>().len()
    }
}

/// Reads every page below the folders, and the files that they include.
///
/// # Errors
///
/// Returns an error if a folder does not exist, has no version or no page, or if a file or a folder cannot be read.
pub fn load(roots: &[PathBuf]) -> Result<Sources, LoadError> {
    load_watched(roots, &())
}

/// Like [`load`], for a caller that watches: each page is an item.
///
/// # Errors
///
/// See [`load`].
pub fn load_watched(roots: &[PathBuf], watch: &dyn Watch) -> Result<Sources, LoadError> {
    let mut sources = Sources::default();
    for (index, root) in roots.iter().enumerate() {
        let base = folder::documentation_root(root)?;
        let listing = folder::list_pages(&base)?;
        if listing.pages.is_empty() {
            return Err(LoadError::NoPages(root.clone()));
        }
        let locale = edition::folder_locale(&base);
        watch.begin("reading pages", Some(listing.pages.len()));
        let mut pages: Vec<SourceFile> = listing
            .pages
            .into_par_iter()
            .map(|path| file::read_page(&base, index, path, locale.clone()))
            .inspect(|_| watch.advance())
            .collect::<Result<_, _>>()?;
        if locale.is_none() {
            let usual = edition::usual_locale(&pages);
            pages.iter_mut().for_each(|page| page.locale.clone_from(&usual));
        }
        include::load_includes(&base, index, &pages, &mut sources.includes)?;
        sources.snapshots.push(edition::snapshot(&base)?);
        let entries = completed::entries(&base)?;
        sources.published.push(entries.source);
        if sources.completed.is_empty() {
            sources.completed = entries.completion;
        }
        sources.pages.extend(pages);
        sources.ignored.extend(listing.ignored);
    }
    sources.pages.par_sort_by(|a, b| (a.root, &a.path).cmp(&(b.root, &b.path)));
    Ok(sources)
}

/// Returns what completes the pages of a folder; nothing if there is no such folder.
///
/// # Errors
///
/// Returns an error if `SOURCES.toml` cannot be read or understood.
pub fn completing(folder: &Path) -> Result<Vec<Completing>, LoadError> {
    Ok(completed::entries(folder)?.completion)
}

/// Lists the files that are pages below the folders, without reading them.
///
/// # Errors
///
/// Returns an error if a folder does not exist, has no version, or cannot be read.
pub fn list(roots: &[PathBuf]) -> Result<Vec<PathBuf>, LoadError> {
    let mut files = Vec::new();
    for root in roots {
        let base = folder::documentation_root(root)?;
        files.extend(folder::list_pages(&base)?.pages.iter().map(|path| base.join(path)));
    }
    files.sort();
    Ok(files)
}
