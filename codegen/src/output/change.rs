//! The differences between generated files and a folder.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::error::with_path;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Path relative to the output folder, with `/`.
    pub path: String,
    /// The whole text, with `\n` line endings.
    pub text: String,
}

/// A difference between the folder and the generated files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The file does not exist.
    Missing {
        /// Relative path.
        path: String,
    },
    /// The file has another text.
    Stale {
        /// Relative path.
        path: String,
        /// The text that it has now.
        found: String,
    },
    /// The file exists, but is not generated.
    Orphan {
        /// Relative path.
        path: String,
    },
}

impl Change {
    /// The path, relative to the output folder.
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path } | Self::Stale { path, .. } | Self::Orphan { path } => path,
        }
    }
}

/// Returns the differences by path. `owned` lists the files and folders (`api/`) below `root` that the generator owns.
///
/// # Errors
///
/// Returns an error if a file is not below an owned path, or if a file or folder cannot be read.
pub fn diff(root: &Path, files: &[OutputFile], owned: &[&str]) -> io::Result<Vec<Change>> {
    if let Some(stray) = files.iter().find(|file| !is_owned(&file.path, owned)) {
        return Err(io::Error::new(ErrorKind::InvalidInput, format!("{}: not a path of generated files", stray.path)));
    }
    let mut changes: Vec<Change> = files
        .par_iter()
        .filter_map(|file| compare(root, file).transpose())
        .chain(find_orphans(root, files, owned)?.into_par_iter().map(|path| Ok(Change::Orphan { path })))
        .collect::<io::Result<_>>()?;
    changes.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(changes)
}

fn is_owned(path: &str, owned: &[&str]) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && owned.iter().any(|own| if own.ends_with('/') { path.starts_with(own) } else { path == *own })
}

fn compare(root: &Path, file: &OutputFile) -> io::Result<Option<Change>> {
    let path = root.join(&file.path);
    match fs::read(&path) {
        Ok(bytes) if bytes == file.text.as_bytes() => Ok(None),
        Ok(bytes) => {
            let found = String::from_utf8_lossy(&bytes).into_owned();
            Ok(Some(Change::Stale { path: file.path.clone(), found }))
        }
        Err(error) if is_absent(&error) => Ok(Some(Change::Missing { path: file.path.clone() })),
        Err(error) => Err(with_path(&path, &error)),
    }
}

/// Whether there is no such file. A folder in its place, or a file in place of its folder, is an orphan and is removed.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory)
}

/// The files at owned paths that are not generated. A link is an error, since what it leads to belongs to somebody else.
fn find_orphans(root: &Path, files: &[OutputFile], owned: &[&str]) -> io::Result<Vec<String>> {
    let wanted: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut found = Vec::new();
    for own in owned {
        let start = root.join(own.trim_end_matches('/'));
        if fs::symlink_metadata(&start).is_err() {
            continue;
        }
        for entry in WalkDir::new(&start).follow_root_links(false) {
            let entry = entry.map_err(|error| io::Error::other(error.to_string()))?;
            if entry.path_is_symlink() {
                let message = format!(
                    "{}: is a link; remove it, or write to the folder that it leads to",
                    entry.path().display()
                );
                return Err(io::Error::new(ErrorKind::InvalidInput, message));
            }
            if !entry.file_type().is_dir() {
                found.push(relative_path(root, entry.path()));
            }
        }
    }
    found.retain(|path| !wanted.contains(path.as_str()));
    Ok(found)
}

/// The path relative to the root, with `/` on every system.
fn relative_path(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).expect("the walk starts below the root");
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
