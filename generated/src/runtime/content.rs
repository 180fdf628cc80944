//! Bodies that are not models: bytes, streams of bytes, and references to entities.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Value, json};

use super::body::Body;

/// A body and what it is: bytes, or a stream of them.
#[derive(Clone, Debug)]
pub struct Content {
    pub(crate) content_type: String,
    pub(crate) body: Body,
}

impl Content {
    /// Bytes of a media type, e.g. `image/jpeg`.
    pub fn new(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { content_type: content_type.into(), body: Body::Bytes(bytes.into()) }
    }

    /// As many bytes as `length` says, which are never all in memory. The function makes the stream of them, anew for
    /// each attempt.
    ///
    /// ```
    /// use msgraph::{Content, runtime::Bytes};
    /// use futures_util::stream;
    ///
    /// let lines = || stream::iter((0..1000).map(|_| Ok::<_, std::io::Error>(Bytes::from_static(b"line\n"))));
    /// let content = Content::stream("text/plain", 5000, lines);
    /// ```
    pub fn stream<S, E>(
        content_type: impl Into<String>,
        length: u64,
        make: impl Fn() -> S + Send + Sync + 'static,
    ) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self { content_type: content_type.into(), body: Body::stream(length, make) }
    }

    /// A message in MIME format, in the form in which mail is sent and created: base64 of it, as plain text.
    pub fn mime(message: impl AsRef<[u8]>) -> Self {
        Self::new("text/plain", BASE64.encode(message))
    }

    /// The media type.
    pub fn content_type(&self) -> &str {
        &self.content_type
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
