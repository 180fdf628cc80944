//! The errors of reading documentation.

use std::path::PathBuf;
use std::{fmt, io};

/// Why documentation could not be read.
#[derive(Debug)]
pub enum LoadError {
    /// The folder has neither `v1.0` nor `beta`, directly or in an `api-reference` folder.
    NoVersions(PathBuf),
    /// The folder holds a version, but no page.
    NoPages(PathBuf),
    /// A folder, a pipe or a device has the name of a page.
    NotAFile(PathBuf),
    /// The file about the origin of the pages is not valid: its line, and what is wrong.
    Invalid(PathBuf, usize, String),
    /// A file or a folder could not be read.
    Io(PathBuf, io::Error),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoVersions(path) => write!(
                f,
                "{}: no documentation here: expected a folder `v1.0` or `beta`, or `api-reference` with one of them",
                path.display()
            ),
            Self::NoPages(path) => {
                write!(
                    f,
                    "{}: no page in it: expected `v1.0/api/*.md`, `v1.0/resources/*.md` or the same of `beta`",
                    path.display()
                )
            }
            Self::NotAFile(path) => write!(f, "{}: has the name of a page, but is not a file", path.display()),
            Self::Invalid(path, line, message) => write!(f, "{}:{line}: {message}", path.display()),
            // The cause is the source of this error: printing it here would print it twice.
            Self::Io(path, _) => write!(f, "{}: cannot be read", path.display()),
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoVersions(_) | Self::NoPages(_) | Self::NotAFile(_) | Self::Invalid(..) => None,
            Self::Io(_, error) => Some(error),
        }
    }
}
