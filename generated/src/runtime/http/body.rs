//! The body of a request: bytes, or a stream that is made again for each attempt.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use azure_core::http;
use azure_core::stream::SeekableStream;
use bytes::Bytes;
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::TryStreamExt;
use futures_util::io::AsyncRead;
use futures_util::stream::{self, IntoAsyncRead};

pub(crate) type Chunks = BoxStream<'static, io::Result<Bytes>>;

/// A body. Cloning is cheap.
#[derive(Clone)]
pub(crate) enum Body {
    Bytes(Bytes),
    Stream(Source),
}

/// A function that returns the same stream of bytes each time.
#[derive(Clone)]
pub(crate) struct Source {
    length: u64,
    make: Arc<dyn Fn() -> Chunks + Send + Sync>,
}

impl Body {
    pub(crate) fn stream<S, E>(length: u64, make: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let make = Arc::new(move || -> Chunks { Box::pin(make().map_err(io::Error::other)) });
        Self::Stream(Source { length, make })
    }

    /// The length in bytes.
    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Stream(source) => source.length,
        }
    }

    /// A stream of the bytes, from the first one on.
    pub(crate) fn chunks(&self) -> Chunks {
        match self {
            Self::Bytes(bytes) => Box::pin(stream::iter([Ok(bytes.clone())])),
            Self::Stream(source) => (source.make)(),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Body> for http::Body {
    fn from(body: Body) -> Self {
        match body {
            Body::Bytes(bytes) => Self::Bytes(bytes),
            Body::Stream(source) => Self::SeekableStream(Box::new(Reader { source, started: Mutex::default() })),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}

/// A reader of the stream for azure_core. A clone starts at the first byte.
struct Reader {
    source: Source,
    /// The lock makes it `Sync`; it is never contended.
    started: Mutex<Option<IntoAsyncRead<Chunks>>>,
}

impl AsyncRead for Reader {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        let Self { source, started } = self.get_mut();
        let started = started.get_mut().unwrap_or_else(PoisonError::into_inner);
        let reader = started.get_or_insert_with(|| (source.make)().into_async_read());
        Pin::new(reader).poll_read(context, buffer)
    }
}

#[async_trait::async_trait]
impl SeekableStream for Reader {
    async fn reset(&mut self) -> azure_core::Result<()> {
        self.started = Mutex::default();
        Ok(())
    }

    fn len(&self) -> Option<u64> {
        Some(self.source.length)
    }
}

impl Clone for Reader {
    fn clone(&self) -> Self {
        Self { source: self.source.clone(), started: Mutex::default() }
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a stream of {} bytes", self.source.length)
    }
}
