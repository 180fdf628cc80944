//! Reads the index of the reference: which page documents which request.

use serde::{Deserialize, Deserializer};

use super::error::DocumentError;
use super::json;
use crate::model::types::Method;
use crate::source::VERSIONS;

/// The requests that the reference documents.
#[derive(Debug, Default)]
pub struct Reference {
    requests: Vec<ReferenceRequest>,
}

/// A request that the reference documents.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceRequest {
    /// The version of the API.
    #[serde(deserialize_with = "read_version")]
    pub version: String,
    /// The method.
    pub method: Method,
    /// The path in the metadata's spelling.
    pub path: String,
    /// The name of the page without its extension.
    #[serde(deserialize_with = "read_page")]
    pub page: String,
}

fn read_version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    json::text(deserializer, |version| {
        let error = || format!("there is no version {version:?}: write {}", VERSIONS.join(" or "));
        if VERSIONS.contains(&version) { Ok(version.to_owned()) } else { Err(error()) }
    })
}

fn read_page<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    json::text(deserializer, |page| {
        let error = || {
            format!(
                "{page:?} is no name of a page: write at most {PAGE} ASCII letters, digits, `-`, `_` and `.`, a letter \
                 or a digit first, without the extension"
            )
        };
        if is_page(page) { Ok(page.to_owned()) } else { Err(error()) }
    })
}

/// The maximum length of the name of a page.
const PAGE: usize = 120;

/// Whether a text is the name of a page without its extension, which is safe as the name of a file.
fn is_page(text: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let extension = text.rsplit_once('.').map(|(_, extension)| extension);
    text.len() <= PAGE
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.bytes().all(sound)
        && !extension.is_some_and(|extension| extension.is_empty() || extension.eq_ignore_ascii_case("md"))
}

impl Reference {
    /// Reads the document.
    ///
    /// # Errors
    ///
    /// The text is no JSON, or has a key or a value that the format does not know.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let requests: Result<Vec<ReferenceRequest>, _> = serde_json::from_str(text);
        Ok(Self { requests: requests.map_err(|error| DocumentError::of_json(&error))? })
    }

    /// The requests in the order of the document.
    pub fn requests(&self) -> &[ReferenceRequest] {
        &self.requests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_request_has_version_method_path_and_page() {
        let text = r#"[{"version": "beta", "method": "GET", "path": "/doors", "page": "door-list"}]"#;
        let found = Reference::parse(text).expect("it is in the format");
        let [only] = found.requests() else { panic!("one request") };
        assert_eq!((only.version.as_str(), only.method, only.page.as_str()), ("beta", Method::Get, "door-list"));
    }

    #[test]
    fn what_the_format_does_not_know_is_an_error_with_its_line() {
        for (text, line) in [("[\n{\"verb\": \"GET\"}]", 2), ("[\n\n{\"version\": \"beta\"", 3), ("{}", 1)] {
            assert_eq!(Reference::parse(text).expect_err(text).line, line, "{text}");
        }
    }

    #[test]
    fn a_version_or_a_page_that_cannot_be_is_an_error_with_its_line() {
        let (longest, long) = ("a".repeat(120), "a".repeat(121));
        let read = |version: &str, page: &str| {
            let request = format!("\"method\": \"GET\", \"path\": \"/doors\",\n\"page\": \"{page}\"\n");
            Reference::parse(&format!("[{{\n\"version\": \"{version}\"\n, {request}}}]"))
        };
        for page in ["", "..", ".a", "-a", "a.", "a.md", "a.MD", "../a", "a/b", "a\\\\b", "a b", "größe", "a|b", &long]
        {
            let error = read("beta", page).expect_err(page);
            assert!(error.line == 4 && error.message.contains(" is no name of a page: write "), "{page}: {error}");
        }
        for version in ["", "v2.0", "Beta", "../beta"] {
            let error = read(version, "door-list").expect_err(version);
            assert!(error.line == 2 && error.message.ends_with(": write v1.0 or beta"), "{version}: {error}");
        }
        for page in ["door-list", "2", "a.b_c", "Doormd", &longest] {
            assert!(read("v1.0", page).is_ok(), "{page}");
        }
    }
}
