//! Refuses a run of `vendor` that would lose pages: one that reads the folder it writes, one that finds far fewer pages
//! than are there, or one without the documents that complete those pages.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use msgraph_codegen::source::{self, Completing, LoadError};

use super::documents::Provenance;
use super::editions::Edition;

/// Refuses to read the folder that is written, or a folder inside or around it.
pub(super) fn ensure_separate(from: &[Edition], out: &Path) -> Result<()> {
    let Some(out) = resolve(out)? else { return Ok(()) };
    for Edition { folder, .. } in from {
        let Some(read) = resolve(folder)? else { continue };
        let is_out = read.starts_with(&out) || read.join("api-reference").starts_with(&out);
        ensure!(!is_out, "{}: is the folder that is written; give the published documentation", folder.display());
    }
    Ok(())
}

/// Refuses to replace the pages in `out` by fewer than half as many, unless `shrink` is set.
pub(super) fn ensure_no_shrinking(out: &Path, pages: usize, shrink: bool) -> Result<()> {
    let present = match source::list(&[out.to_owned()]) {
        Ok(files) => files.len(),
        Err(LoadError::NoVersions(_)) => 0,
        Err(LoadError::Io(path, error)) if path == out && error.kind() == ErrorKind::NotFound => 0,
        Err(error) => return Err(error.into()),
    };
    if pages * 2 < present && !shrink {
        let noun = if pages == 1 { "page" } else { "pages" };
        bail!(
            "{}: {pages} {noun} instead of {present}; give --update to keep the others, or --shrink to remove them",
            out.display()
        );
    }
    Ok(())
}

/// Refuses to drop what documents of the service completed in `out`, unless `shrink` is set.
pub(super) fn ensure_completed(out: &Path, given: &[Provenance], shrink: bool) -> Result<()> {
    let has = |document: &Completing| {
        given.iter().any(|one| one.kind == document.kind.as_str() && one.version == document.version)
    };
    let mut missing = source::completing(out)?;
    missing.retain(|document| !has(document));
    if missing.is_empty() || shrink {
        return Ok(());
    }
    let option = |document: &Completing| match &document.version {
        Some(version) => format!("--{} {version}=FILE", document.kind.as_str()),
        None => format!("--{} FILE", document.kind.as_str()),
    };
    let options: Vec<String> = missing.iter().map(option).collect();
    bail!(
        "{}: other documents complete these pages too; give {} as well, or --shrink to remove what they complete",
        out.display(),
        options.join(" ")
    );
}

/// The absolute path without links, or `None` if there is no such folder.
fn resolve(path: &Path) -> Result<Option<PathBuf>> {
    match fs::canonicalize(path) {
        Ok(path) => Ok(Some(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}
