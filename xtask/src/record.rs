//! Files with recorded results: a command writes them, or checks that they are up to date.

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use similar::{ChangeTag, TextDiff};

use crate::console::print;
use crate::whole;

/// Reads a file. The text is empty if there is no file yet.
pub(crate) fn read(file: &Path) -> Result<String> {
    match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| file.display().to_string()),
    }
}

/// Writes a file.
pub(crate) fn write(file: &Path, text: &str) -> Result<()> {
    whole::write(file, |writer| writer.write_all(text.as_bytes()))
}

/// Returns whether the file has the new text. If not, prints the lines that would change.
pub(crate) fn is_current(file: &Path, written: &str, text: &str) -> io::Result<bool> {
    if written != text {
        for change in TextDiff::from_lines(written, text).iter_all_changes() {
            match change.tag() {
                ChangeTag::Equal => {}
                ChangeTag::Delete => print(format_args!("- {}", change.value()))?,
                ChangeTag::Insert => print(format_args!("+ {}", change.value()))?,
            }
        }
        eprintln!("error: {} is out of date; to update it, run the same command without --check", file.display());
    }
    Ok(written == text)
}

/// Writes the file, or with `check` compares it with the new text and returns the exit status.
pub(crate) fn write_or_check(file: &Path, text: &str, check: bool) -> Result<ExitCode> {
    if !check {
        write(file, text)?;
        return Ok(ExitCode::SUCCESS);
    }
    let is_current = is_current(file, &read(file)?, text)?;
    Ok(if is_current { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
