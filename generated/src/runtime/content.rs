//! Bodies that are not models: bytes, and references to entities.

use bytes::Bytes;
use serde_json::{Value, json};

/// Bytes and what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The media type, e.g. `image/jpeg`.
    pub content_type: String,
    /// The bytes.
    pub bytes: Bytes,
}

impl Content {
    /// Bytes of a media type.
    pub fn new(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { content_type: content_type.into(), bytes: bytes.into() }
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self::new("application/octet-stream", bytes)
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::new("text/plain", text)
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A reference to an entity: its URL, or its path below the version, `/directoryObjects/{id}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    /// `{"@odata.id": …}`, where a path is completed to a URL.
    pub(crate) fn into_json(self, base: &str) -> Value {
        let url = if self.0.starts_with('/') { format!("{base}{}", self.0) } else { self.0 };
        json!({ "@odata.id": url })
    }
}

impl From<String> for Reference {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl From<&str> for Reference {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_completed_to_a_url() {
        let json = |reference: &str| Reference::from(reference).into_json("https://graph.example/beta");
        assert_eq!(json("/users/1")["@odata.id"], "https://graph.example/beta/users/1");
        assert_eq!(json("https://other.example/1")["@odata.id"], "https://other.example/1");
    }
}
