//! Files under version control that a command writes as a whole, and holds to what it would write.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use similar::{ChangeTag, TextDiff};

/// The text of a file; none where there is no file yet.
///
/// # Errors
///
/// A file that cannot be read.
pub(crate) fn read(file: &Path) -> Result<String> {
    match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| file.display().to_string()),
    }
}

/// Writes the text.
///
/// # Errors
///
/// A file that cannot be written.
pub(crate) fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).with_context(|| file.display().to_string())
}

/// Whether the file has the text; if not, the lines that would change are printed, and what mends it.
pub(crate) fn holds(file: &Path, written: &str, text: &str) -> bool {
    if written != text {
        for change in TextDiff::from_lines(written, text).iter_all_changes() {
            match change.tag() {
                ChangeTag::Equal => {}
                ChangeTag::Delete => print!("- {}", change.value()),
                ChangeTag::Insert => print!("+ {}", change.value()),
            }
        }
        eprintln!("error: {} says something else; to mend it: the same command without --check", file.display());
    }
    written == text
}
