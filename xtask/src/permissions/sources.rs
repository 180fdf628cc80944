//! Finds the requests that the source of a program sends, file by file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use msgraph_codegen::emit::called::{self, Sent};
use msgraph_codegen::model::api::{Api, Version};

/// A request in a file.
pub(super) struct Found<'a> {
    /// The file and the call: `src/main.rs: me().get()`.
    pub(super) place: String,
    pub(super) version: &'a Version,
    pub(super) sent: Sent<'a>,
}

/// Finds the requests in a file, or in all files of a folder that end in `.rs`. A file is read for the versions whose
/// module it names, and for `default` if it names none.
pub(super) fn find<'a>(paths: &[PathBuf], api: &'a Api, default: &'a Version) -> Result<Vec<Found<'a>>> {
    let mut files = Vec::new();
    paths.iter().try_for_each(|path| list(path, &mut files))?;
    ensure!(!files.is_empty(), "{}: no file in it ends in .rs", paths[0].display());
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let named = api.versions.iter().filter(|version| called::names_version(&text, &version.name));
        let mut versions: Vec<&Version> = named.collect();
        if versions.is_empty() {
            versions.push(default);
        }
        for version in versions {
            let requests = called::find_requests(&text, version);
            for sent in requests.map_err(|error| anyhow!("{}: {error}", file.display()))? {
                let place = format!("{}: {}", file.display(), sent.call);
                found.push(Found { place, version, sent });
            }
        }
    }
    ensure!(!found.is_empty(), "{}: no request of the client in it", paths[0].display());
    Ok(found)
}

/// Adds a file, or the files of a folder in order. What cargo builds is left out.
fn list(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let entries = fs::read_dir(path).with_context(|| path.display().to_string())?;
    let entries = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
    let mut entries = entries.with_context(|| path.display().to_string())?;
    entries.sort();
    for entry in entries {
        let is_built = entry.file_name().is_some_and(|name| name == "target");
        let is_source = entry.extension().is_some_and(|ending| ending == "rs");
        if is_source || (entry.is_dir() && !is_built) {
            list(&entry, files)?;
        }
    }
    Ok(())
}
