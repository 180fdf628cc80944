//! Compares generated files with a folder, and writes them.
//!
//! The generator owns certain paths of the folder (`api.rs`, `api/`); everything else is never touched. [`diff`] only
//! reads. [`write`] first determines every difference and then changes the files that differ. Errors name the path.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

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

/// Writes the generated files to the folder, and returns the differences that there were.
///
/// Orphans are removed first, with the folders that become empty. Then each file is written under a temporary name in
/// its folder and renamed, so that no file is ever incomplete.
///
/// # Errors
///
/// Returns the errors of [`diff`] before anything is written, or the error of the first file that cannot be written or
/// removed.
pub fn write(root: &Path, files: &[OutputFile], owned: &[&str]) -> io::Result<Vec<Change>> {
    let changes = diff(root, files, owned)?;
    for change in &changes {
        if let Change::Orphan { path } = change {
            remove(root, path)?;
        }
    }
    let wanted: BTreeSet<&str> = changes.iter().map(Change::path).collect();
    files.par_iter().filter(|file| wanted.contains(file.path.as_str())).try_for_each(|file| replace(root, file))?;
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

/// The files at owned paths that are not generated.
fn find_orphans(root: &Path, files: &[OutputFile], owned: &[&str]) -> io::Result<Vec<String>> {
    let wanted: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut found = Vec::new();
    for own in owned {
        let start = root.join(own);
        if !start.exists() {
            continue;
        }
        for entry in WalkDir::new(&start) {
            let entry = entry.map_err(|error| io::Error::other(error.to_string()))?;
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

fn remove(root: &Path, path: &str) -> io::Result<()> {
    let file = root.join(path);
    fs::remove_file(&file).map_err(|error| with_path(&file, &error))?;
    let folders = file.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in folders {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn replace(root: &Path, file: &OutputFile) -> io::Result<()> {
    let path = root.join(&file.path);
    let folder = path.parent().expect("a path below the root has a parent");
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    let temporary = temporary_path(&path);
    let moved = fs::write(&temporary, &file.text).and_then(|()| fs::rename(&temporary, &path));
    moved.map_err(|error| {
        // If the temporary file cannot be removed either, the first error is still the one to report.
        drop(fs::remove_file(&temporary));
        with_path(&path, &error)
    })
}

fn temporary_path(path: &Path) -> PathBuf {
    let name = path.file_name().expect("an output file has a name").to_string_lossy();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}

/// The same error with the path in its message.
fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWNED: [&str; 2] = ["api.rs", "api/"];

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile { path: path.into(), text: text.into() }
    }

    /// A folder that generated `api.rs`, `api/kept.rs`, `api/old.rs` and `api/gone/deep.rs`, beside a hand-written
    /// file.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let files = [("api.rs", "same"), ("api/kept.rs", "same"), ("api/old.rs", "old"), ("api/gone/deep.rs", "")];
        for (path, text) in files.into_iter().chain([("lib.rs", "mine")]) {
            replace(folder.path(), &file(path, text)).expect("the file can be written");
        }
        folder
    }

    fn wanted() -> Vec<OutputFile> {
        vec![file("api.rs", "same"), file("api/kept.rs", "same"), file("api/old.rs", "new"), file("api/a/new.rs", "x")]
    }

    fn expected() -> Vec<Change> {
        vec![
            Change::Missing { path: "api/a/new.rs".into() },
            Change::Orphan { path: "api/gone/deep.rs".into() },
            Change::Stale { path: "api/old.rs".into(), found: "old".into() },
        ]
    }

    #[test]
    fn diff_lists_missing_stale_and_orphan_files_and_writes_nothing() {
        let folder = folder();
        assert_eq!(diff(folder.path(), &wanted(), &OWNED).expect("readable"), expected());
        assert_eq!(diff(folder.path(), &wanted(), &OWNED).expect("readable"), expected());
    }

    #[test]
    fn write_changes_only_the_files_that_differ() {
        let folder = folder();
        let modified = |path: &str| fs::metadata(folder.path().join(path)).and_then(|meta| meta.modified()).ok();
        let before = (modified("api/kept.rs"), modified("lib.rs"));
        assert_eq!(write(folder.path(), &wanted(), &OWNED).expect("writable"), expected());
        assert_eq!(diff(folder.path(), &wanted(), &OWNED).expect("readable"), []);
        assert_eq!((modified("api/kept.rs"), modified("lib.rs")), before);
        assert!(!folder.path().join("api/gone").exists(), "an emptied folder is removed");
        let names = WalkDir::new(folder.path()).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
        assert_eq!(names.count(), 5, "no temporary file is left behind");
    }

    #[test]
    fn a_file_is_replaced_by_a_folder_of_its_name_and_the_other_way_round() {
        let folder = folder();
        let swapped = [file("api/old.rs/x.rs", "1"), file("api/gone", "2")];
        write(folder.path(), &swapped, &OWNED).expect("writable");
        assert_eq!(diff(folder.path(), &swapped, &OWNED).expect("readable"), []);
    }

    #[test]
    fn a_path_that_is_not_owned_is_refused_before_anything_is_written() {
        for path in ["lib.rs", "api/../lib.rs", "/api.rs", "api//x.rs", "apis.rs"] {
            let folder = folder();
            let files = [file("api/first.rs", "1"), file(path, "2")];
            let error = write(folder.path(), &files, &OWNED).expect_err(path);
            assert!(error.to_string().starts_with(path), "{error}");
            assert!(!folder.path().join("api/first.rs").exists(), "{path}");
        }
    }

    #[test]
    fn the_first_run_writes_every_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().join("not/yet");
        assert_eq!(write(&root, &[file("api.rs", "x")], &OWNED).expect("writable").len(), 1);
        assert_eq!(fs::read_to_string(root.join("api.rs")).expect("it was written"), "x");
    }
}
