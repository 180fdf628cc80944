//! Upload sessions: their URL, their state, their result, and the source of the bytes.

use std::fmt;
use std::io::{self, SeekFrom};
use std::pin::Pin;

use azure_core::http::Url;
use bytes::Bytes;
use futures_util::io::{AllowStdIo, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, Cursor};

use crate::runtime::http::body::Body;
use crate::runtime::http::outgoing::{Label, Outgoing};
use crate::runtime::http::retry::Limits;
use crate::runtime::transfer::services::Service;
use crate::runtime::{Client, Decode, DecodeError, Error, Method, Model, Object, Response, Retry, ServiceError, Value};

/// The URL of an upload session: the text of the property `uploadUrl`, or an object that has it.
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

/// Hides the URL, since anybody who has it can write the file.
impl fmt::Debug for UploadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadUrl")
    }
}

/// An upload session; see [`Client::upload`]. It takes a file in chunks, returns the ranges that are still missing, and
/// can be committed or cancelled.
///
/// Its URL may be a secret; errors, logs and `Debug` output do not contain it. The client sends the token only to a URL
/// on the host of its endpoint.
#[derive(Clone, Debug)]
pub struct Upload {
    client: Client,
    url: UploadUrl,
}

/// The state of an upload session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadStatus {
    /// The missing bytes, as ranges of the first and the last one; the last one is `None` at the end of the file.
    pub missing: Vec<(u64, Option<u64>)>,
    /// When the session expires, as the service writes it.
    pub expiration: Option<String>,
}

impl Client {
    /// Returns an upload session, from its `uploadUrl` or from the model that has it.
    ///
    /// ```
    /// # async fn example(client: msgraph::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::open("large.bin")?;
    /// let upload = client.upload("https://storage.example/upload/1");
    /// let item: msgraph::Object = upload.send(file).on_progress(|done| println!("{}", done.received)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, session: impl Into<UploadUrl>) -> Upload {
        Upload::new(self, session.into())
    }
}

impl Upload {
    pub(crate) fn new(client: &Client, url: UploadUrl) -> Self {
        Self { client: client.clone(), url }
    }

    /// Asks for the state of the session.
    ///
    /// # Errors
    ///
    /// [`Error::UploadGone`] if the session does not exist, and all errors of a request.
    pub async fn status(&self) -> Result<UploadStatus, Error> {
        let response = require_session(self.request(Method::Get, Vec::new(), None, Limits::default()).await?)?;
        UploadStatus::of(&response)
    }

    /// Makes the file of a session that was created with `deferCommit`, after all bytes were sent.
    ///
    /// ```no_run
    /// # async fn example(client: msgraph::Client) -> Result<(), msgraph::Error> {
    /// let upload = client.upload("https://storage.example/upload/1");
    /// upload.send::<()>(vec![0; 1_000_000]).await?;
    /// let item: msgraph::Object = upload.commit().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`status`](Self::status).
    pub async fn commit<T: Decode>(&self) -> Result<T, Error> {
        let empty = Some(Bytes::new());
        result(require_session(self.request(Method::Post, Vec::new(), empty, Limits::default()).await?)?)
    }

    /// Cancels the session: the service deletes the bytes that were sent.
    ///
    /// # Errors
    ///
    /// The same as [`status`](Self::status).
    pub async fn cancel(&self) -> Result<(), Error> {
        require_session(self.request(Method::Delete, Vec::new(), None, Limits::default()).await?).map(drop)
    }

    pub(crate) fn limits(&self, own: &Limits) -> Limits {
        self.client.transport().limits(own)
    }

    /// Sends a request without retries, since the caller decides what to do after a failure.
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

    /// The largest chunk that the service of the session takes.
    pub(crate) fn largest_chunk(&self) -> u64 {
        self.url().map_or(u64::MAX, |url| self.service(&url).largest_chunk())
    }

    fn service(&self, url: &Url) -> Service {
        Service::of(url, self.client.transport().owns(url))
    }

    /// Returns the URL of the session. The error does not contain a URL that is invalid, since it may be a secret.
    fn url(&self) -> Result<Url, Error> {
        let url = self.url.0.parse::<Url>().ok().filter(|url| url.scheme() == "https");
        url.ok_or_else(|| Error::Request("the upload URL is not an https URL".to_owned()))
    }

    async fn request(
        &self,
        method: Method,
        headers: Vec<(String, String)>,
        body: Option<Bytes>,
        limits: Limits,
    ) -> Result<Response, Error> {
        let mut url = self.url()?;
        if method == Method::Put {
            self.service(&url).complete_chunk_url(&mut url);
        }
        let label = Label { name: "uploadSession", path: "".into() };
        let body = body.map(Body::from);
        self.client.transport().send(Outgoing { method, url, headers, body, limits, label, secret: true }).await
    }
}

impl UploadStatus {
    /// Reads the state from an answer. An empty body has none; Outlook and To Do write names with a capital letter.
    pub(crate) fn of(response: &Response) -> Result<Self, Error> {
        let body = Option::<Object>::decode(response)?.unwrap_or_default();
        let ranges = ["nextExpectedRanges", "NextExpectedRanges"].iter().find_map(|name| body.property(name));
        let missing = ranges.map_or(Some(Vec::new()), self::ranges);
        let missing = missing.ok_or_else(|| DecodeError::of(response, "a range is not two numbers"))?;
        let expiration = ["expirationDateTime", "ExpirationDateTime"].iter().find_map(|name| body.str(name));
        Ok(Self { missing, expiration: expiration.map(str::to_owned) })
    }
}

/// Reads the ranges of a property; `None` if it is not a collection of ranges.
fn ranges(property: &Value) -> Option<Vec<(u64, Option<u64>)>> {
    match property.as_array() {
        Some(items) => items.iter().map(|item| range(item.as_str()?)).collect(),
        None => property.is_null().then(Vec::new),
    }
}

/// Reads a range: `0-`, `100-199`, or the first byte alone.
fn range(text: &str) -> Option<(u64, Option<u64>)> {
    let (first, last) = text.split_once('-').unwrap_or((text, ""));
    let last = if last.is_empty() { None } else { Some(last.parse().ok()?) };
    Some((first.parse().ok()?, last))
}

/// Decodes the result of an upload. An empty body is a model without properties.
pub(crate) fn result<T: Decode>(response: Response) -> Result<T, Error> {
    T::decode(&response).or_else(|error| {
        if response.body.trim_ascii().is_empty() {
            T::decode(&Response { body: Bytes::from_static(b"{}"), ..response })
        } else {
            Err(error)
        }
    })
}

/// Returns an answer with status 2xx of a session that exists.
pub(crate) fn require_session(response: Response) -> Result<Response, Error> {
    match response.status {
        404 | 410 => Err(Error::UploadGone(Box::new(ServiceError::new(&response)))),
        _ => crate::runtime::request::draft::require_success(response),
    }
}

/// The source of an upload: bytes, a file, or any reader that can seek.
pub struct UploadSource(Pin<Box<dyn Seekable>>);

trait Seekable: AsyncRead + AsyncSeek + Send {}

impl<R: AsyncRead + AsyncSeek + Send> Seekable for R {}

impl UploadSource {
    /// Uses an asynchronous reader that can seek.
    pub fn new(reader: impl AsyncRead + AsyncSeek + Send + 'static) -> Self {
        Self(Box::pin(reader))
    }

    /// Uses a blocking reader that can seek. The thread waits while a chunk is read.
    pub fn reader(reader: impl io::Read + io::Seek + Send + Unpin + 'static) -> Self {
        Self::new(AllowStdIo::new(reader))
    }

    /// Returns the length in bytes.
    pub(crate) async fn length(&mut self) -> Result<u64, Error> {
        self.0.seek(SeekFrom::End(0)).await.map_err(unreadable)
    }

    /// Reads some of the bytes.
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
    Error::Request(format!("the source of the upload cannot be read: {error}"))
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
        assert_eq!(status("").expect("a status").missing, []);
        let capital = status(r#"{"NextExpectedRanges": ["2097152"]}"#).expect("a status");
        assert_eq!(capital.missing, [(2_097_152, None)]);
        assert!(status("[]").is_err() && status(r#"{"nextExpectedRanges": ["x-"]}"#).is_err());
    }

    #[test]
    fn debug_output_has_no_url() {
        let upload = Upload::new(&Client::new("t"), "https://up.example/secret".into());
        let text = format!("{upload:?} {:?}", upload.send::<()>(vec![1]));
        assert!(!text.contains("secret") && !text.contains("up.example"), "{text}");
    }
}
