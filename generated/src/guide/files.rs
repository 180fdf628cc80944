//! Bytes in and out.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Content;
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Get, "/me/drive/root:/{item-path}:/content")).reply("a,b\n");
//! # mock.on((msgraph::Method::Put, "/me/photo/$value")).reply(());
//! let report = graph.me().drive().root_path("Reports/2026 #1.csv").content().download().await?;
//! assert_eq!(report, "a,b\n");
//!
//! let photo = Content::new("image/jpeg", vec![0xff, 0xd8]);
//! graph.me().photo().upload(photo).await?;
//! # let sent = mock.requests();
//! # assert_eq!(sent[0].path(), "/v1.0/me/drive/root:/Reports/2026%20%231.csv:/content");
//! # assert_eq!((sent[1].header("Content-Type"), sent[1].body().len()), (Some("image/jpeg"), 2));
//! # Ok(())
//! # }
//! ```
//!
//! # As streams
//!
//! What need not fit into memory is streamed. Where a call gives bytes, `download` gives a stream of them, of the whole file
//! or of a range; a connection that breaks is made again where it broke:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use futures_util::TryStreamExt;
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Get, "/me/drive/root:/{item-path}:/content")).reply("a,b\n");
//! let content = graph.me().drive().root_path("large.bin").content();
//! let mut stream = content.download().range(1_000..).download().await?;
//! while let Some(bytes) = stream.try_next().await? {
//!     println!("{} more bytes", bytes.len());
//! }
//! # assert_eq!(mock.requests()[0].header("Range"), Some("bytes=1000-"));
//! # Ok(())
//! # }
//! ```
//!
//! After the end of the program `resume` goes on, with the `version` that the download named.
//!
//! A body is streamed by [`Content::stream`](crate::Content::stream).
//!
//! A download that the service redirects to a storage host is fetched from there, without the token.
//!
//! # Large files
//!
//! What is too large for one request goes through an upload session: chunk by chunk, and on from where it broke. The URL of
//! the session is a secret, and it gets no token.
//!
//! ```no_run
//! # async fn example(client: msgraph::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use msgraph::v1::Graph;
//! use msgraph::v1::models::DriveItem;
//! use msgraph::v1::requests::drive_item::CreateUploadSessionRequest;
//!
//! let graph = Graph::with_client(client.clone());
//! let item = graph.drives().id("…").items().id("…");
//! let session = item.create_upload_session(CreateUploadSessionRequest::new()).await?;
//! let upload = client.upload(&session);
//! let item: DriveItem = upload.send(std::fs::File::open("large.bin")?).await?;
//! # Ok(())
//! # }
//! ```
//!
//! After the end of the program `resume` goes on with the same URL; `status` says what is missing, `cancel` gives the session
//! up.
//!
//! # Operations that take their time
//!
//! Where the service answers 202 and says where its progress is told, `start` gives a [`Monitor`](crate::Monitor): `wait` gives
//! the result, `next` says how far it is, and `client.monitor(url)` finds it again later.
