//! Errors of files, with their paths.

use std::io;
use std::path::Path;

/// The same error with the path in its message.
pub(super) fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
