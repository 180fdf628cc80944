//! Bodies that are not JSON: bytes, and streams of bytes.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::http::body::Body;

/// A body with its media type: bytes, or a stream of them.
#[derive(Clone, Debug)]
pub struct Content {
    pub(crate) content_type: String,
    pub(crate) body: Body,
}

impl Content {
    /// Makes a body of bytes of a media type, for example `image/jpeg`.
    pub fn new(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { content_type: content_type.into(), body: Body::Bytes(bytes.into()) }
    }

    /// Makes a body of `length` bytes that are streamed, so that they are never all in memory. The function returns the
    /// stream; it is called again for each attempt.
    ///
    /// ```
    /// use msgraph::{Bytes, Content};
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

    /// Makes a body of a message in MIME format, as requests that send or create mail expect it: base64 as plain text.
    pub fn mime(message: impl AsRef<[u8]>) -> Self {
        Self::new("text/plain", BASE64.encode(message))
    }

    /// Returns the media type.
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
