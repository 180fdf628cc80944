//! A body of several parts, `multipart/form-data`: a page of OneNote with its pictures, for example.

use bytes::{Bytes, BytesMut};

use super::Content;

/// Parts of a body, each with a name and a media type.
///
/// ```
/// use msgraph::{Content, Multipart};
///
/// let page = "<html><head><title>Harbour</title></head><body><img src=\"name:boats\"/></body></html>";
/// let picture: &[u8] = b"\xff\xd8\xff";
/// let body: Content =
///     Multipart::new().part("Presentation", "text/html", page).part("boats", "image/jpeg", picture).into();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Multipart {
    parts: Vec<(String, Bytes)>,
}

impl Multipart {
    /// Without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part. Control characters in its name or media type are sent as `%XX`, as is a quote in its name.
    #[must_use]
    pub fn part(mut self, name: &str, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        let (name, content_type) = (escaped(name, '"'), escaped(content_type, '\0'));
        let head = format!("Content-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n");
        self.parts.push((head, bytes.into()));
        self
    }

    /// A line that no part has.
    fn boundary(&self) -> String {
        let candidates = (0_u64..).map(|number| format!("part-of-msgraph-{number}"));
        let occurs = |boundary: &str| self.parts.iter().any(|(_, bytes)| contains(bytes, boundary.as_bytes()));
        candidates.into_iter().find(|boundary| !occurs(boundary)).expect("parts are shorter than all numbers")
    }
}

impl From<Multipart> for Content {
    fn from(multipart: Multipart) -> Self {
        let boundary = multipart.boundary();
        let mut body = BytesMut::new();
        for (head, bytes) in &multipart.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}").as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Self::new(format!("multipart/form-data; boundary={boundary}"), body.freeze())
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn escaped(text: &str, quote: char) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        if c.is_control() || c == quote {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
        out
    })
}
