//! A server that follows a script, byte by byte: it breaks the rules of HTTP and TLS as servers and proxies do.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::server::{Connection, Log, Received, Server};

/// One step of a server.
#[derive(Clone)]
pub(crate) enum Step {
    /// Reads the head of a request, and not a byte of its body.
    Head,
    /// Reads this many bytes of a body.
    Body(usize),
    /// Sends bytes as they are.
    Send(Vec<u8>),
    /// Sends bytes one by one, with a pause after each.
    Drip(Vec<u8>, Duration),
    /// Waits until the client closes the connection.
    Hold,
    /// Closes the connection without the message that ends TLS.
    Cut,
    /// Resets the connection.
    Reset,
}

impl Step {
    /// Sends text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Send(text.into().into_bytes())
    }
}

/// How a script ends.
enum End {
    Close,
    Cut,
    Reset,
}

/// Starts a server that follows a script for each connection, and the last script for all further ones. After a script
/// it closes the connection in order.
pub(crate) async fn start(scripts: impl IntoIterator<Item = Vec<Step>>) -> Server {
    let scripts: Vec<Vec<Step>> = scripts.into_iter().collect();
    Server::serving(move |connection| {
        let script = scripts.get(connection.number).or(scripts.last()).cloned().unwrap_or_default();
        async move {
            let Ok(mut stream) = connection.acceptor.accept(connection.stream).await else { return };
            match play(&mut stream, script, &connection.received).await {
                Some(End::Close) => drop(stream.shutdown().await),
                Some(End::Reset) => reset(stream.get_ref().0),
                Some(End::Cut) | None => {}
            }
        }
    })
    .await
}

/// Starts a server like `start`, but without TLS.
pub(crate) async fn start_plain(script: Vec<Step>) -> Server {
    Server::serving(move |connection| {
        let (script, Connection { mut stream, received, .. }) = (script.clone(), connection);
        async move {
            if let Some(End::Reset) = play(&mut stream, script, &received).await {
                reset(&stream);
            }
        }
    })
    .await
}

/// Follows a script; `None` if the client closes the connection.
async fn play(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), script: Vec<Step>, log: &Log) -> Option<End> {
    for step in script {
        match step {
            Step::Head => {
                let head = read_head(stream).await?;
                log.lock().expect("no panic while held").push(Received::of_head(&head)?);
            }
            Step::Body(length) => drop(stream.read_exact(&mut vec![0; length]).await.ok()?),
            Step::Send(bytes) => write(stream, &bytes).await?,
            Step::Drip(bytes, pause) => {
                for byte in bytes {
                    write(stream, &[byte]).await?;
                    tokio::time::sleep(pause).await;
                }
            }
            Step::Hold => drop(stream.read_to_end(&mut Vec::new()).await),
            Step::Cut => return Some(End::Cut),
            Step::Reset => return Some(End::Reset),
        }
    }
    Some(End::Close)
}

/// Reads to the end of a head, and no byte more.
async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(head)
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> Option<()> {
    stream.write_all(bytes).await.ok()?;
    stream.flush().await.ok()
}

/// Makes the system send a reset instead of an orderly end when the stream is dropped.
fn reset(stream: &TcpStream) {
    stream.set_zero_linger().expect("the connection is open");
}
