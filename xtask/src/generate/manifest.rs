//! The features of the areas in the package's manifest: a part of it that the generator writes.
//!
//! In come the manifest beside the output folder and the lines of the features; out goes the manifest with these lines
//! between its marks. A folder has no features that is not the `src` of a package; a package's manifest without marks is
//! refused.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use msgraph_codegen::output::OutputFile;

/// The manifest's name: all that the generator owns of its folder.
pub(super) const OWNED: [&str; 1] = ["Cargo.toml"];

/// Where the part starts that is written, and where it ends.
const MARKS: [&str; 2] = ["# Areas: written by `cargo xtask gen`.\n", "# End of the areas.\n"];

/// A manifest as it should be.
pub(super) struct Manifest {
    /// The folder of the package.
    pub(super) folder: PathBuf,
    /// The whole file.
    pub(super) file: OutputFile,
}

impl Manifest {
    /// The manifest of the package whose sources are generated to a folder, with the lines of its features.
    pub(super) fn beside(sources: &Path, features: &str) -> Result<Option<Self>> {
        let Some(folder) = sources.parent().filter(|_| sources.ends_with("src")) else { return Ok(None) };
        let path = folder.join(OWNED[0]);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        };
        let text = spliced(&text, features).with_context(|| {
            format!("{}: no lines between {} and {}", path.display(), MARKS[0].trim(), MARKS[1].trim())
        })?;
        Ok(Some(Self { folder: folder.to_owned(), file: OutputFile { path: OWNED[0].to_owned(), text } }))
    }
}

/// The text with other lines between its marks; none without marks.
fn spliced(text: &str, features: &str) -> Option<String> {
    let (before, rest) = text.split_once(MARKS[0])?;
    let (_, after) = rest.split_once(MARKS[1])?;
    Some([before, MARKS[0], features, MARKS[1], after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_between_the_marks_are_replaced() {
        let [start, end] = MARKS;
        let text = format!("[features]\n{start}old = []\n{end}\n[dependencies]\n");
        let expected = format!("[features]\n{start}mail = []\n{end}\n[dependencies]\n");
        assert_eq!(spliced(&text, "mail = []\n"), Some(expected));
        assert_eq!(spliced(&format!("{end}{start}"), ""), None);
    }
}
