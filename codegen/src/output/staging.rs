//! New files beside the folder that receives them, and the journal of what is to be done with them.
//!
//! Everything that needs space on the disk happens first, in a folder of its own. The journal is the last file that is
//! written there. From then on, files are only renamed and removed, and a run that is interrupted is finished by the next
//! one. So a folder is never a mixture of two runs that looks complete.

use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::change::{Change, OutputFile};
use super::error::with_path;

/// The folder for new files, in the folder that receives them.
const FOLDER: &str = ".new";

/// The journal, in the folder for new files.
const JOURNAL: &str = "journal.json";

/// The new files, in the folder for new files.
const FILES: &str = "files";

/// The paths that a run changes.
#[derive(Default, Serialize, Deserialize)]
struct Journal {
    removed: Vec<String>,
    written: Vec<String>,
}

/// What an interrupted run left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leftovers {
    /// New files that were not complete. They were removed.
    Removed,
    /// A run that had begun to change the folder. It was finished.
    Finished,
}

/// Whether a run was interrupted while it changed the folder.
pub fn is_interrupted(root: &Path) -> bool {
    root.join(FOLDER).join(JOURNAL).exists()
}

/// Finishes or removes what an interrupted run left.
pub(super) fn recover(root: &Path) -> io::Result<Option<Leftovers>> {
    let folder = root.join(FOLDER);
    if fs::symlink_metadata(&folder).is_err() {
        return Ok(None);
    }
    if !is_interrupted(root) {
        remove_folder(&folder)?;
        return Ok(Some(Leftovers::Removed));
    }
    let path = folder.join(JOURNAL);
    let text = fs::read(&path).map_err(|error| with_path(&path, &error))?;
    let unsound = |problem: &dyn fmt::Display| {
        let message = format!("{}: {problem}; remove the folder {FOLDER}, and run the command again", path.display());
        io::Error::new(ErrorKind::InvalidData, message)
    };
    let journal: Journal = serde_json::from_slice(&text).map_err(|error| unsound(&error))?;
    if let Some(outside) = journal.removed.iter().chain(&journal.written).find(|path| !is_below(path)) {
        return Err(unsound(&format_args!("{outside} is not a path below the folder")));
    }
    carry_out(root, &journal)?;
    Ok(Some(Leftovers::Finished))
}

/// Whether a path cannot lead out of the folder.
fn is_below(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// Writes the files that differ, and the journal. If that fails, nothing is left.
pub(super) fn prepare(root: &Path, files: &[OutputFile], changes: &[Change]) -> io::Result<()> {
    let folder = root.join(FOLDER);
    let prepared = write_all(&folder, files, changes);
    if prepared.is_err() {
        // The first error is the one to report.
        drop(remove_folder(&folder));
    }
    prepared
}

/// Moves the prepared files to their places.
pub(super) fn commit(root: &Path, changes: &[Change]) -> io::Result<()> {
    carry_out(root, &journal_of(changes))
}

/// Removes the prepared files.
pub(super) fn discard(root: &Path) {
    // The journal goes first, so that the rest is only leftovers.
    drop(fs::remove_file(root.join(FOLDER).join(JOURNAL)));
    drop(remove_folder(&root.join(FOLDER)));
}

fn journal_of(changes: &[Change]) -> Journal {
    let mut journal = Journal::default();
    for change in changes {
        match change {
            Change::Orphan { path } => journal.removed.push(path.clone()),
            Change::Missing { path } | Change::Stale { path, .. } => journal.written.push(path.clone()),
        }
    }
    journal
}

fn write_all(folder: &Path, files: &[OutputFile], changes: &[Change]) -> io::Result<()> {
    let staged = folder.join(FILES);
    let journal = journal_of(changes);
    let is_written = |file: &&OutputFile| journal.written.binary_search(&file.path).is_ok();
    files.par_iter().filter(is_written).try_for_each(|file| write(&staged.join(&file.path), file.text.as_bytes()))?;
    let text = serde_json::to_vec(&journal)?;
    let partial = folder.join(format!("{JOURNAL}.part"));
    write(&partial, &text)?;
    let path = folder.join(JOURNAL);
    fs::rename(&partial, &path).map_err(|error| with_path(&path, &error))
}

/// Writes a file with its folders.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().expect("it is below a folder");
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    fs::write(path, bytes).map_err(|error| with_path(path, &error))
}

/// Does what the journal says. What is done already is passed over.
fn carry_out(root: &Path, journal: &Journal) -> io::Result<()> {
    for path in &journal.removed {
        remove(root, path)?;
    }
    let staged = root.join(FOLDER).join(FILES);
    journal.written.par_iter().try_for_each(|path| {
        let (from, to) = (staged.join(path), root.join(path));
        let folder = to.parent().expect("a path below the root has a parent");
        fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
        // An empty folder may be in its place; a folder with files stays, and is an error of the next line.
        drop(fs::remove_dir(&to));
        match fs::rename(&from, &to) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(with_path(&to, &error)),
            _ => Ok(()),
        }
    })?;
    discard(root);
    Ok(())
}

/// Removes a file, and the folders that become empty.
fn remove(root: &Path, path: &str) -> io::Result<()> {
    let file = root.join(path);
    match fs::remove_file(&file) {
        // A run that was interrupted has put a folder in its place, or a file in the place of its folder.
        Err(_) if file.is_dir() => {}
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Err(with_path(&file, &error));
        }
        _ => {}
    }
    let folders = file.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in folders {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(with_path(folder, &error)),
        _ => Ok(()),
    }
}
