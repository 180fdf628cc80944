//! The differences between generated files and a folder.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::error::with_path;
use super::owned::Owned;

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
    /// An earlier run wrote the file, but it is no longer generated.
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

/// What is different between a folder and generated files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// What is to be changed, by path.
    pub changes: Vec<Change>,
    /// The files at owned paths that no run of the generator wrote, by path. They stay as they are.
    pub foreign: Vec<String>,
}

impl Differences {
    /// The numbers of new, changed and removed files.
    pub fn counts(&self) -> Counts {
        let count = |of: fn(&Change) -> bool| self.changes.iter().filter(|change| of(change)).count();
        Counts {
            new: count(|change| matches!(change, Change::Missing { .. })),
            changed: count(|change| matches!(change, Change::Stale { .. })),
            removed: count(|change| matches!(change, Change::Orphan { .. })),
        }
    }
}

/// How many files a run changes: `2 new, 1 changed, 0 removed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files that did not exist.
    pub new: usize,
    /// Files with another text.
    pub changed: usize,
    /// Files that are no longer generated.
    pub removed: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { new, changed, removed } = self;
        write!(f, "{new} new, {changed} changed, {removed} removed")
    }
}

/// Returns the differences by path.
///
/// # Errors
///
/// Returns an error if a file is not below an owned path, if it would replace one that the generator did not write, or
/// if a file or folder cannot be read.
pub fn diff(root: &Path, files: &[OutputFile], owned: &Owned) -> io::Result<Differences> {
    if let Some(stray) = files.iter().find(|file| !owned.has(&file.path)) {
        return Err(io::Error::new(ErrorKind::InvalidInput, format!("{}: not a path of generated files", stray.path)));
    }
    let (orphans, mut foreign) = find_orphans(root, files, owned)?;
    let mut changes: Vec<Change> = files
        .par_iter()
        .filter_map(|file| compare(root, file, owned).transpose())
        .chain(orphans.into_par_iter().map(|path| Ok(Change::Orphan { path })))
        .collect::<io::Result<_>>()?;
    changes.sort_by(|a, b| a.path().cmp(b.path()));
    foreign.sort();
    let within = |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
    let obstacle = |path: &str| foreign.iter().find(|other| within(other, path) || within(path, other));
    if let Some(obstacle) =
        changes.iter().filter(|change| is_missing(change)).find_map(|change| obstacle(change.path()))
    {
        let message =
            format!("{}: is in the place of a generated file or folder; move it away", root.join(obstacle).display());
        return Err(io::Error::new(ErrorKind::AlreadyExists, message));
    }
    Ok(Differences { changes, foreign })
}

fn is_missing(change: &Change) -> bool {
    matches!(change, Change::Missing { .. })
}

fn compare(root: &Path, file: &OutputFile, owned: &Owned) -> io::Result<Option<Change>> {
    let path = root.join(&file.path);
    match fs::read(&path) {
        Ok(bytes) if bytes == file.text.as_bytes() => Ok(None),
        Ok(bytes) if !owned.wrote(&file.path, &bytes) => {
            let message =
                format!("{}: another file is there; move it away, or write to another folder", path.display());
            Err(io::Error::new(ErrorKind::AlreadyExists, message))
        }
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

/// The files at owned paths that are not generated: those that an earlier run wrote, and those of others. A link is an
/// error, since what it leads to belongs to somebody else.
fn find_orphans(root: &Path, files: &[OutputFile], owned: &Owned) -> io::Result<(Vec<String>, Vec<String>)> {
    let wanted: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut unwanted = Vec::new();
    for own in owned.paths {
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
            let path = relative_path(root, entry.path());
            if !entry.file_type().is_dir() && !wanted.contains(path.as_str()) {
                unwanted.push((path, entry.file_type().is_file()));
            }
        }
    }
    let is_orphan = |(path, is_file): &(String, bool)| -> io::Result<bool> {
        let file = root.join(path);
        Ok(*is_file && owned.wrote(path, &fs::read(&file).map_err(|error| with_path(&file, &error))?))
    };
    let known = unwanted.par_iter().map(is_orphan).collect::<io::Result<Vec<bool>>>()?;
    let paths = unwanted.into_iter().map(|(path, _)| path).zip(known);
    let (orphans, foreign): (Vec<_>, Vec<_>) = paths.partition(|(_, is_orphan)| *is_orphan);
    let paths = |found: Vec<(String, bool)>| found.into_iter().map(|(path, _)| path).collect();
    Ok((paths(orphans), paths(foreign)))
}

/// The path relative to the root, with `/` on every system.
fn relative_path(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).expect("the walk starts below the root");
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
