//! Upload sessions: large files in chunks, to a URL that is a secret of its own and gets no token.

use std::fmt;
use std::io::{self, SeekFrom};
use std::pin::Pin;

use azure_core::http::Url;
use bytes::Bytes;
use futures_util::io::{AllowStdIo, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, Cursor};

use super::body::Body;
use super::retry::Limits;
use super::transport::{Label, Outgoing};
use super::{Client, Decode, DecodeError, Error, Method, Model, Object, Response, Retry, ServiceError, Transfer};

/// Where a session takes its bytes: the text of the property `uploadUrl`, or an object that has it.
#[derive(Clone)]
pub struct UploadUrl(String);

impl From<String> for UploadUrl {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl From<&str> for UploadUrl {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl<M: Model> From<&M> for UploadUrl {
    fn from(session: &M) -> Self {
        Self(session.as_object().str("uploadUrl").unwrap_or_default().to_owned())
    }
}

/// Whoever has the URL can write the file.
impl fmt::Debug for UploadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadUrl")
    }
}

/// An upload session, see [`Client::upload`]. It is no part of errors, logs and `Debug` output where it is.
#[derive(Clone, Debug)]
pub struct Upload {
    client: Client,
    url: UploadUrl,
}

/// What a session still lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadStatus {
    /// The bytes, as ranges of first and last; the last of a range is not told where it is the end of the file.
    pub missing: Vec<(u64, Option<u64>)>,
    /// When the session ends, as the service writes it.
    pub expiration: Option<String>,
}

impl Upload {
    pub(crate) fn new(client: &Client, url: UploadUrl) -> Self {
        Self { client: client.clone(), url }
    }

    /// Sends a file from its first byte on; awaiting the value does it.
    pub fn send<T: Decode>(&self, source: impl Into<UploadSource>) -> Transfer<T> {
        Transfer::new(self.clone(), source.into(), false)
    }

    /// Sends what the session still lacks of a file, e.g. after the program was started anew.
    pub fn resume<T: Decode>(&self, source: impl Into<UploadSource>) -> Transfer<T> {
        Transfer::new(self.clone(), source.into(), true)
    }

    /// What the session still lacks.
    ///
    /// # Errors
    ///
    /// [`Error::UploadGone`] when there is no such session, else as every request.
    pub async fn status(&self) -> Result<UploadStatus, Error> {
        let response = alive(self.request(Method::Get, Vec::new(), None, Limits::default()).await?)?;
        UploadStatus::of(&response)
    }

    /// Ends the session; what was sent is thrown away.
    ///
    /// # Errors
    ///
    /// As [`status`](Self::status).
    pub async fn cancel(&self) -> Result<(), Error> {
        alive(self.request(Method::Delete, Vec::new(), None, Limits::default()).await?).map(drop)
    }

    pub(crate) fn limits(&self, own: &Limits) -> Limits {
        self.client.transport().limits(own)
    }

    /// Asks once, so that the one that asks decides what a fault means.
    pub(crate) async fn once(
        &self,
        method: Method,
        headers: Vec<(String, String)>,
        body: Option<Bytes>,
        limits: &Limits,
    ) -> Result<Response, Error> {
        let limits = Limits { retry: Some(Retry::never()), ..limits.clone() };
        self.request(method, headers, body, limits).await
    }

    async fn request(
        &self,
        method: Method,
        headers: Vec<(String, String)>,
        body: Option<Bytes>,
        limits: Limits,
    ) -> Result<Response, Error> {
        // The text of a URL that does not parse is not told either.
        let url = self.url.0.parse::<Url>().ok().filter(|url| url.scheme() == "https");
        let url = url.ok_or_else(|| Error::Request("the upload URL is not an https URL".to_owned()))?;
        let label = Label { name: "uploadSession", path: "" };
        let body = body.map(Body::from);
        self.client.transport().send(Outgoing { method, url, headers, body, limits, label, anonymous: true }).await
    }
}

impl UploadStatus {
    /// What an answer says about its session.
    pub(crate) fn of(response: &Response) -> Result<Self, Error> {
        let body = Object::decode(response)?;
        let ranges = body.strs("nextExpectedRanges").unwrap_or_default();
        let missing: Option<Vec<_>> = ranges.into_iter().map(range).collect();
        let missing = missing.ok_or_else(|| DecodeError::of(response, "a range is not two numbers"))?;
        Ok(Self { missing, expiration: body.str("expirationDateTime").map(str::to_owned) })
    }
}

/// `0-`, `100-199`, or a first byte alone.
fn range(text: &str) -> Option<(u64, Option<u64>)> {
    let (first, last) = text.split_once('-').unwrap_or((text, ""));
    let last = if last.is_empty() { None } else { Some(last.parse().ok()?) };
    Some((first.parse().ok()?, last))
}

/// An answer of a session that exists, with a status of 2xx.
pub(crate) fn alive(response: Response) -> Result<Response, Error> {
    match response.status {
        404 | 410 => Err(Error::UploadGone(Box::new(ServiceError::new(&response)))),
        _ => super::request::succeeded(response),
    }
}

/// What is uploaded: bytes, a file, or anything that can be read from any place.
pub struct UploadSource(Pin<Box<dyn Seekable>>);

trait Seekable: AsyncRead + AsyncSeek + Send {}

impl<R: AsyncRead + AsyncSeek + Send> Seekable for R {}

impl UploadSource {
    /// Something that can be read from any place.
    pub fn new(reader: impl AsyncRead + AsyncSeek + Send + 'static) -> Self {
        Self(Box::pin(reader))
    }

    /// The same for what reads by waiting; the thread waits while a chunk is read.
    pub fn reader(reader: impl io::Read + io::Seek + Send + Unpin + 'static) -> Self {
        Self::new(AllowStdIo::new(reader))
    }

    /// How many bytes it has.
    pub(crate) async fn length(&mut self) -> Result<u64, Error> {
        self.0.seek(SeekFrom::End(0)).await.map_err(unreadable)
    }

    /// Some of the bytes.
    pub(crate) async fn read(&mut self, first: u64, length: usize) -> Result<Bytes, Error> {
        let mut bytes = vec![0; length];
        self.0.seek(SeekFrom::Start(first)).await.map_err(unreadable)?;
        self.0.read_exact(&mut bytes).await.map_err(unreadable)?;
        Ok(bytes.into())
    }
}

/// The thread waits while a chunk is read.
impl From<std::fs::File> for UploadSource {
    fn from(file: std::fs::File) -> Self {
        Self::reader(file)
    }
}

impl From<Bytes> for UploadSource {
    fn from(bytes: Bytes) -> Self {
        Self::new(Cursor::new(bytes))
    }
}

impl From<Vec<u8>> for UploadSource {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl fmt::Debug for UploadSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadSource")
    }
}

fn unreadable(error: io::Error) -> Error {
    Error::Request(format!("what is uploaded cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_ranges_are_read() {
        let status = |body: &'static str| UploadStatus::of(&Response::new(202, Vec::new(), body.into()));
        let body = r#"{"expirationDateTime": "2015-01-29T09:21:55Z", "nextExpectedRanges": ["12-55", "77-", "99"]}"#;
        let read = status(body).expect("a status");
        assert_eq!(read.missing, [(12, Some(55)), (77, None), (99, None)]);
        assert_eq!(read.expiration.as_deref(), Some("2015-01-29T09:21:55Z"));
        assert_eq!(status("{}").expect("a status").missing, []);
        assert!(status("").is_err() && status(r#"{"nextExpectedRanges": ["x-"]}"#).is_err());
    }

    #[test]
    fn debug_output_has_no_url() {
        let upload = Upload::new(&Client::new("t"), "https://up.example/secret".into());
        let text = format!("{upload:?} {:?}", upload.send::<()>(vec![1]));
        assert!(!text.contains("secret") && !text.contains("up.example"), "{text}");
    }
}
