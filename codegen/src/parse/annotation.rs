//! Reads annotations: JSON in comments that describes the next fence.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::json;
use super::reader::PageReader;
use crate::diagnostic::Code;

/// The kind of content that a fence holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum BlockType {
    Request,
    Response,
    Resource,
    Example,
    Permissions,
    /// `ignored`, `samples` and unknown kinds.
    #[default]
    Other,
}

/// The parts of an annotation that the parser uses.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Annotation {
    pub(crate) block: BlockType,
    pub(crate) name: Option<String>,
    /// `@odata.type` or `@type`, without `#` and without `Collection(…)`.
    pub(crate) ty: Option<String>,
    pub(crate) collection: bool,
    pub(crate) base: Option<String>,
    pub(crate) key: Vec<String>,
    pub(crate) open: bool,
    pub(crate) is_abstract: bool,
}

/// An annotation and whether its JSON had to be mended, or the error in it.
type Parsed = Result<(Annotation, bool), String>;

/// Parses a comment; `None` if it is not an annotation of a fence.
fn parse_annotation(comment: &str) -> Option<Parsed> {
    let start = comment.find('{')?;
    let block = memchr::memmem::find(comment.as_bytes(), b"blockType")?;
    if !comment[..start].trim().is_empty() || block < start {
        return None;
    }
    let end = comment.rfind('}').map_or(comment.len(), |end| end + 1);
    let text = comment.get(start..end)?;
    Some(match json::read::<Raw>(text) {
        Ok(json) => {
            let mended = json.mended();
            Ok((json.value.into(), mended))
        }
        Err(error) => Err(error.to_string()),
    })
}

/// Reads a comment and reports errors in it; `None` if it is not an annotation of a fence or not valid.
pub(super) fn read_annotation(comment: &str, line: u32, reader: &mut PageReader<'_>) -> Option<Annotation> {
    match parse_annotation(comment)? {
        Ok((annotation, mended)) => {
            if mended {
                reader.report(Code::AnnotationMended, line, "the JSON of this annotation has a slip; mend it");
            }
            Some(annotation)
        }
        Err(error) => {
            reader.report(Code::AnnotationInvalid, line, &format!("the JSON of this annotation is not valid: {error}"));
            None
        }
    }
}

#[derive(Deserialize)]
struct Raw {
    #[serde(rename = "blockType", default)]
    block: Loose,
    #[serde(default)]
    name: Loose,
    #[serde(rename = "@odata.type", default)]
    odata_type: Loose,
    #[serde(rename = "@type", default)]
    short_type: Loose,
    #[serde(rename = "isCollection", default)]
    collection: Loose,
    #[serde(rename = "baseType", default)]
    base: Loose,
    #[serde(rename = "keyProperty", default)]
    key: Loose,
    #[serde(rename = "openType", default)]
    open: Loose,
    #[serde(rename = "abstract", default)]
    is_abstract: Loose,
}

/// A value that pages write as a string, as a boolean or otherwise.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Loose {
    Text(String),
    Flag(bool),
    Other(IgnoredAny),
    #[default]
    Absent,
}

impl Loose {
    fn text(self) -> Option<String> {
        match self {
            Self::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    fn flag(&self) -> bool {
        match self {
            Self::Flag(flag) => *flag,
            Self::Text(text) => text.eq_ignore_ascii_case("true"),
            Self::Other(_) | Self::Absent => false,
        }
    }
}

impl From<Raw> for Annotation {
    fn from(raw: Raw) -> Self {
        let written = raw.odata_type.text().or(raw.short_type.text()).unwrap_or_default();
        let (ty, wrapped) = bare_type(&written);
        Self {
            block: block_type(&raw.block.text().unwrap_or_default()),
            name: raw.name.text(),
            ty: (!ty.is_empty()).then(|| ty.to_owned()),
            collection: wrapped || raw.collection.flag(),
            base: raw.base.text().map(|base| bare_type(&base).0.to_owned()),
            key: raw
                .key
                .text()
                .map(|key| key.split(',').map(|part| part.trim().to_owned()).collect())
                .unwrap_or_default(),
            open: raw.open.flag(),
            is_abstract: raw.is_abstract.flag(),
        }
    }
}

fn block_type(name: &str) -> BlockType {
    match name {
        "request" => BlockType::Request,
        "response" => BlockType::Response,
        "resource" => BlockType::Resource,
        "example" => BlockType::Example,
        "permissions" => BlockType::Permissions,
        _ => BlockType::Other,
    }
}

/// The name in a type as written, and whether it is a collection: `#Collection(microsoft.graph.user)`.
pub(crate) fn bare_type(written: &str) -> (&str, bool) {
    let name = written.trim().trim_start_matches('#');
    let inner = ["Collection(", "collection("].iter().find_map(|prefix| name.strip_prefix(prefix)?.strip_suffix(')'));
    (inner.unwrap_or(name).trim().trim_start_matches('#'), inner.is_some())
}

#[cfg(test)]
mod tests {
    use super::{BlockType, parse_annotation};

    #[test]
    fn flags_may_be_strings_and_commas_may_trail() {
        let (read, mended) = parse_annotation(r##"{ "blockType": "response", "@odata.type": "#Collection(microsoft.graph.user)", "truncated": "true", }"##)
            .expect("an annotation")
            .expect("JSON");
        assert!(mended && read.collection);
        assert_eq!((read.block, read.ty.as_deref()), (BlockType::Response, Some("microsoft.graph.user")));
    }

    #[test]
    fn other_comments_are_no_annotations() {
        assert!(parse_annotation(" markdownlint-disable MD001 ").is_none());
        assert!(parse_annotation(" words about blockType {x} ").is_none());
        assert!(parse_annotation(r##"{ "type": "#page.annotation" }"##).is_none());
        assert!(parse_annotation(r#"{ "blockType": }"#).is_some_and(|read| read.is_err()));
    }
}
