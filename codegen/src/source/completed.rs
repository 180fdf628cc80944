//! Finds what vendored pages were made from and what completes them, in their `SOURCES.toml`.

use std::path::Path;

use serde::Deserialize;

use super::edition::SOURCES;
use super::error::LoadError;
use super::file::read_text;

/// Published documentation from which vendored pages were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Published {
    /// Its repository: `owner/name`.
    pub repository: Option<String>,
    /// Its day or month: `2023-02`.
    pub snapshot: Option<String>,
    /// Its locale: `ru-ru`.
    pub locale: Option<String>,
    /// Its licence: `CC-BY-4.0`.
    pub licence: Option<String>,
    /// The number of its pages.
    pub pages: Option<usize>,
    /// The number of its pages that a later update took.
    pub updated_pages: Option<usize>,
}

/// A document that completes pages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Completing {
    /// What it is.
    pub kind: CompletingKind,
    /// The version that it is about; `None` if it is about all.
    pub version: Option<String>,
    /// Its day or month: `2026-08`.
    pub snapshot: Option<String>,
}

/// The kinds of documents that complete pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CompletingKind {
    /// The service's metadata.
    Metadata,
    /// The permissions by request.
    Permissions,
    /// The index of the reference.
    Reference,
}

impl CompletingKind {
    /// Its name in `SOURCES.toml`, and that of the option of `vendor` that takes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Permissions => "permissions",
            Self::Reference => "reference",
        }
    }
}

/// The entries of the file.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(super) struct Entries {
    /// The published documentation.
    pub(super) source: Vec<Published>,
    /// The documents that complete it.
    pub(super) completion: Vec<Completing>,
}

/// What the pages of a folder were made from and what completes them; nothing without the file. A file that cannot be understood is an error, since its date decides
/// which corrections apply.
pub(super) fn entries(base: &Path) -> Result<Entries, LoadError> {
    let path = base.join(SOURCES);
    if !path.is_file() {
        return Ok(Entries::default());
    }
    let (text, _) = read_text(&path)?;
    parse(&text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = memchr::memchr_iter(b'\n', &text.as_bytes()[..start]).count() + 1;
        LoadError::Invalid(path, line, error.message().to_owned())
    })
}

fn parse(text: &str) -> Result<Entries, toml::de::Error> {
    toml::from_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_is_a_document() {
        let text = "[[source]]\nsnapshot = \"2023-02\"\npages = 3\n\n\
            [[completion]]\nkind = \"metadata\"\nversion = \"v1.0\"\nsnapshot = \"2026-08\"\ntypes = 7\n\n\
            [[completion]]\nkind = \"permissions\"\nsnapshot = \"2026-09\"\n";
        let document = |kind, version: Option<&str>, snapshot: &str| Completing {
            kind,
            version: version.map(str::to_owned),
            snapshot: Some(snapshot.to_owned()),
        };
        let metadata = document(CompletingKind::Metadata, Some("v1.0"), "2026-08");
        let read = parse(text).expect("sound");
        let source = Published { snapshot: Some("2023-02".to_owned()), pages: Some(3), ..Published::default() };
        assert_eq!(read.source, [source]);
        assert_eq!(read.completion, [metadata, document(CompletingKind::Permissions, None, "2026-09")]);
        assert_eq!(parse("[[source]]\nsnapshot = \"2023-02\"\n").expect("sound").completion, []);
        assert!(parse("no toml").is_err());
    }
}
