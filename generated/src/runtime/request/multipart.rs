//! Bodies with several parts: `multipart/form-data`, `multipart/mixed`, `multipart/related`.

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, stream};
use uuid::Uuid;

use crate::runtime::Content;
use crate::runtime::http::body::Body;

/// A body with several parts. Parts that are streams are not read into memory.
///
/// ```
/// use msgraph::{Content, Multipart};
///
/// let page = Content::new("text/html", "<html><body><img src=\"name:photo\"></body></html>");
/// let photo = Content::new("image/jpeg", vec![0xff, 0xd8]);
/// let body: Content = Multipart::form_data().part("Presentation", page).file("photo", "a.jpg", photo).into();
/// assert!(body.content_type().starts_with("multipart/form-data; boundary="));
/// ```
#[derive(Clone, Debug)]
pub struct Multipart {
    subtype: &'static str,
    /// Random, so that it occurs in no part.
    boundary: String,
    pieces: Vec<Body>,
}

impl Multipart {
    /// Makes a body of type `multipart/form-data`, whose parts have names.
    pub fn form_data() -> Self {
        Self::new("form-data")
    }

    /// Makes a body of type `multipart/mixed`, whose parts have an order.
    pub fn mixed() -> Self {
        Self::new("mixed")
    }

    /// Makes a body of type `multipart/related`, whose first part refers to the others.
    pub fn related() -> Self {
        Self::new("related")
    }

    /// Adds a part with a name.
    #[must_use]
    pub fn part(self, name: &str, content: impl Into<Content>) -> Self {
        let disposition = format!("content-disposition: form-data; name=\"{}\"\r\n", quote(name));
        self.push(&disposition, content.into())
    }

    /// Adds a part with a name and the name of a file.
    #[must_use]
    pub fn file(self, name: &str, file_name: &str, content: impl Into<Content>) -> Self {
        let (name, file_name) = (quote(name), quote(file_name));
        let disposition = format!("content-disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n");
        self.push(&disposition, content.into())
    }

    /// Adds a part without a name.
    #[must_use]
    pub fn content(self, content: impl Into<Content>) -> Self {
        self.push("", content.into())
    }

    fn new(subtype: &'static str) -> Self {
        Self { subtype, boundary: Uuid::new_v4().simple().to_string(), pieces: Vec::new() }
    }

    fn push(mut self, disposition: &str, content: Content) -> Self {
        // A line break would begin another header.
        let content_type: String = content.content_type.chars().filter(|c| !c.is_control()).collect();
        let line = if self.pieces.is_empty() { "" } else { "\r\n" };
        let head = format!("{line}--{}\r\n{disposition}content-type: {content_type}\r\n\r\n", self.boundary);
        self.pieces.extend([Bytes::from(head).into(), content.body]);
        self
    }
}

impl From<Multipart> for Content {
    fn from(multipart: Multipart) -> Self {
        let Multipart { subtype, boundary, mut pieces } = multipart;
        let line = if pieces.is_empty() { "" } else { "\r\n" };
        pieces.push(Bytes::from(format!("{line}--{boundary}--\r\n")).into());
        Self { content_type: format!("multipart/{subtype}; boundary={boundary}"), body: join(pieces) }
    }
}

/// Joins bodies; the result is bytes if all of them are bytes.
fn join(pieces: Vec<Body>) -> Body {
    let mut bytes = BytesMut::new();
    for piece in &pieces {
        let Body::Bytes(piece) = piece else { return chain_parts(pieces) };
        bytes.extend_from_slice(piece);
    }
    bytes.freeze().into()
}

fn chain_parts(pieces: Vec<Body>) -> Body {
    let length = pieces.iter().map(Body::len).sum();
    Body::stream(length, move || stream::iter(pieces.clone()).flat_map(|piece| piece.chunks()))
}

/// Quotes a name, and escapes it as HTML forms do.
fn quote(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(content: &Content) -> String {
        let Body::Bytes(bytes) = &content.body else { return "a stream".to_owned() };
        String::from_utf8_lossy(bytes).into_owned()
    }

    #[test]
    fn parts_are_separated_by_boundaries() {
        let content: Content = Multipart::form_data().part("a", "x").file("b", "b.bin", vec![b'y']).into();
        let boundary = content.content_type().strip_prefix("multipart/form-data; boundary=").expect("the type");
        let expected = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"a\"\r\ncontent-type: text/plain\r\n\r\nx\r\n\
             --{boundary}\r\ncontent-disposition: form-data; name=\"b\"; filename=\"b.bin\"\r\n\
             content-type: application/octet-stream\r\n\r\ny\r\n--{boundary}--\r\n"
        );
        assert_eq!(text(&content), expected);
    }

    #[test]
    fn a_name_cannot_end_its_quotes_nor_a_type_its_line() {
        let part = Content::new("text/html\r\nx: y", "z");
        let content: Content = Multipart::mixed().part("a\"; x=\"b\r\nc: d", part.clone()).content(part).into();
        let text = text(&content);
        assert!(text.contains("name=\"a%22; x=%22b%0D%0Ac: d\"\r\n"), "{text}");
        assert_eq!(text.matches("content-type: text/htmlx: y\r\n").count(), 2, "{text}");
    }

    #[test]
    fn a_boundary_is_not_used_twice() {
        let boundary = || Multipart::mixed().boundary;
        assert_ne!(boundary(), boundary());
    }

    #[test]
    fn a_stream_stays_one() {
        let part = Content::stream("x/y", 3, || stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"abc"))]));
        let with = |part: Content| Content::from(Multipart::mixed().content(part)).body;
        let (stream, bytes) = (with(part), with(Content::new("x/y", "abc")));
        assert!(matches!(stream, Body::Stream(_)) && matches!(bytes, Body::Bytes(_)));
        assert_eq!(stream.len(), bytes.len());
    }
}
