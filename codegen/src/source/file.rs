//! A page as it is stored on disk.

use std::fs;
use std::path::Path;

use super::error::LoadError;

/// A page as it is stored on disk.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The index of its folder among those given to [`load`](super::load).
    pub root: usize,
    /// Path relative to the folder that holds `v1.0` and `beta`, with `/` on every system.
    pub path: String,
    /// The locale of the folder, e.g. `ru-ru`, from its name or from the other pages in it.
    pub locale: Option<String>,
    /// The text; bytes that are not UTF-8 are replaced.
    pub text: String,
    /// Whether bytes had to be replaced.
    pub lossy: bool,
}

impl SourceFile {
    /// The version, which is the first component of the path.
    pub fn version(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// Whether the page is in the `api` folder.
    pub fn is_api(&self) -> bool {
        self.path.split('/').nth(1) == Some("api")
    }
}

/// Reads a page of the folder `base`.
pub(super) fn read_page(
    base: &Path,
    root: usize,
    path: String,
    locale: Option<String>,
) -> Result<SourceFile, LoadError> {
    let (text, lossy) = read_text(&base.join(&path))?;
    Ok(SourceFile { root, path, locale, text, lossy })
}

/// Reads a text file. The flag is set if bytes were replaced because they are not valid UTF-8.
pub(super) fn read_text(path: &Path) -> Result<(String, bool), LoadError> {
    let bytes = fs::read(path).map_err(|error| LoadError::Io(path.to_owned(), error))?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), true),
    })
}
