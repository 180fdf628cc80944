//! Writes the features of the areas into the manifest of the generated package, between two marker lines.
//!
//! An output folder that is not the `src` of a package has no manifest. A manifest without the marker lines is an
//! error.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use msgraph_codegen::output::{OutputFile, Owned};

/// The name of the manifest.
const FILE: &str = "Cargo.toml";

/// The only file of the package's folder that this module writes. It is never without the marker lines.
pub(super) const OWNED: Owned = Owned { paths: &[FILE], wrote: |_, _| true };

/// The lines before and after the features.
const MARKERS: [&str; 2] = ["# Areas: written by `cargo xtask gen`.\n", "# End of the areas.\n"];

/// The manifest with the new features.
pub(super) struct Manifest {
    /// The folder of the package.
    pub(super) folder: PathBuf,
    /// The whole file.
    pub(super) file: OutputFile,
}

impl Manifest {
    /// Reads the manifest of the package whose `src` is `sources`, and replaces the features in it.
    pub(super) fn beside(sources: &Path, features: &str) -> Result<Option<Self>> {
        let Some(folder) = sources.parent().filter(|_| sources.ends_with("src")) else { return Ok(None) };
        let path = folder.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        };
        let text = replace_features(&text, features).with_context(|| {
            format!("{}: no lines between {} and {}", path.display(), MARKERS[0].trim(), MARKERS[1].trim())
        })?;
        Ok(Some(Self { folder: folder.to_owned(), file: OutputFile { path: FILE.to_owned(), text } }))
    }
}

/// Replaces the lines between the markers. Returns `None` if there are no markers.
fn replace_features(text: &str, features: &str) -> Option<String> {
    let (before, rest) = text.split_once(MARKERS[0])?;
    let (_, after) = rest.split_once(MARKERS[1])?;
    Some([before, MARKERS[0], features, MARKERS[1], after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_between_the_markers_are_replaced() {
        let [start, end] = MARKERS;
        let text = format!("[features]\n{start}old = []\n{end}\n[dependencies]\n");
        let expected = format!("[features]\n{start}mail = []\n{end}\n[dependencies]\n");
        assert_eq!(replace_features(&text, "mail = []\n"), Some(expected));
        assert_eq!(replace_features(&format!("{end}{start}"), ""), None);
    }
}
