//! Finds what completes vendored pages, in their `SOURCES.toml`.

use std::path::Path;

use serde::Deserialize;

use super::edition::SOURCES;
use super::error::LoadError;
use super::file::read_text;

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

/// The entries of the file that are about completions.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Entries {
    completion: Vec<Completing>,
}

/// The documents that complete the pages of a folder. A file that cannot be understood is an error, since its date decides
/// which corrections apply.
pub(super) fn completed(base: &Path) -> Result<Vec<Completing>, LoadError> {
    let path = base.join(SOURCES);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let (text, _) = read_text(&path)?;
    parse(&text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = memchr::memchr_iter(b'\n', &text.as_bytes()[..start]).count() + 1;
        LoadError::Invalid(path, line, error.message().to_owned())
    })
}

fn parse(text: &str) -> Result<Vec<Completing>, toml::de::Error> {
    Ok(toml::from_str::<Entries>(text)?.completion)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_is_a_document() {
        let text = "[[source]]\nsnapshot = \"2023-02\"\n\n\
            [[completion]]\nkind = \"metadata\"\nversion = \"v1.0\"\nsnapshot = \"2026-08\"\ntypes = 7\n\n\
            [[completion]]\nkind = \"permissions\"\nsnapshot = \"2026-09\"\n";
        let document = |kind, version: Option<&str>, snapshot: &str| Completing {
            kind,
            version: version.map(str::to_owned),
            snapshot: Some(snapshot.to_owned()),
        };
        let metadata = document(CompletingKind::Metadata, Some("v1.0"), "2026-08");
        assert_eq!(parse(text).expect("sound"), [metadata, document(CompletingKind::Permissions, None, "2026-09")]);
        assert_eq!(parse("[[source]]\nsnapshot = \"2023-02\"\n").expect("sound"), []);
        assert!(parse("no toml").is_err());
    }
}
