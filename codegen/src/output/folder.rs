//! A folder that one run at a time writes.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

use super::change::{Differences, OutputFile, diff};
use super::error::with_path;
use super::owned::Owned;
use super::staging::{self, Leftovers};

/// The file whose lock a run holds. It stays when the lock is released.
const LOCK: &str = ".lock";

/// A folder that no other run writes.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// What an interrupted run left in it.
    pub leftovers: Option<Leftovers>,
    /// Holds the lock until it is closed.
    _lock: File,
}

impl Folder {
    /// Takes the lock of a folder, which is made if it does not exist, and finishes what an interrupted run began.
    ///
    /// # Errors
    ///
    /// Returns an error if another run writes the folder, or if the folder cannot be read or written.
    pub fn lock(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root).map_err(|error| with_path(root, &error))?;
        let path = root.join(LOCK);
        let lock = File::options().create(true).truncate(false).write(true).open(&path);
        let lock = lock.map_err(|error| with_path(&path, &error))?;
        match FileExt::try_lock(&lock) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let message = format!("{}: another run is writing this folder; wait until it ends", root.display());
                return Err(io::Error::new(ErrorKind::WouldBlock, message));
            }
            Err(TryLockError::Error(error)) => return Err(with_path(&path, &error)),
        }
        let leftovers = staging::recover(root)?;
        Ok(Self { root: root.to_owned(), leftovers, _lock: lock })
    }

    /// Writes the files that differ beside the folder. Nothing in it changes before [`Prepared::commit`].
    ///
    /// # Errors
    ///
    /// Returns the errors of [`diff`], or an error if a file cannot be written. Nothing is left of the new files then.
    pub fn prepare(&self, files: &[OutputFile], owned: &Owned) -> io::Result<Prepared<'_>> {
        let differences = diff(&self.root, files, owned)?;
        if !differences.changes.is_empty() {
            staging::prepare(&self.root, files, &differences.changes)?;
        }
        Ok(Prepared { folder: self, differences, is_committed: false })
    }

    /// Prepares the files and moves them to their places. Returns the differences that there were.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Folder::prepare`] and [`Prepared::commit`].
    pub fn write(&self, files: &[OutputFile], owned: &Owned) -> io::Result<Differences> {
        self.prepare(files, owned)?.commit()
    }
}

/// New files beside their folder. They are removed again unless they are committed.
#[derive(Debug)]
pub struct Prepared<'f> {
    folder: &'f Folder,
    differences: Differences,
    is_committed: bool,
}

impl Prepared<'_> {
    /// Removes the files that are no longer generated, and moves the new files to their places. Returns the differences
    /// that there were.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be removed or moved. The next run finishes what this one began.
    pub fn commit(mut self) -> io::Result<Differences> {
        self.is_committed = true;
        if !self.differences.changes.is_empty() {
            staging::commit(&self.folder.root, &self.differences.changes)?;
        }
        Ok(std::mem::take(&mut self.differences))
    }
}

impl Drop for Prepared<'_> {
    fn drop(&mut self) {
        if !self.is_committed {
            staging::discard(&self.folder.root);
        }
    }
}
