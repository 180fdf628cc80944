//! Blocking calls: the client without `async`.
//!
//! With the feature `blocking`, `send` sends a request value and waits for the result, and `iter` turns a stream into
//! an iterator:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # fn main() -> Result<(), msgraph::Error> {
//! use msgraph::blocking::{Blocking, Iterate};
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.me().get()).reply(User::new());
//! # mock.on(graph.users().list()).pages([vec![User::new()], vec![User::new()]]);
//! let me = graph.me().get().select(User::DISPLAY_NAME).send()?;
//! println!("{}", me.display_name().unwrap_or("nobody"));
//!
//! for user in graph.users().list().into_stream().iter() {
//!     println!("{}", user?.display_name().unwrap_or_default());
//! }
//! for page in graph.users().list().pages().iter() {
//!     println!("{} users", page?.value.len());
//! }
//! # assert_eq!(mock.requests().len(), 5);
//! # Ok(())
//! # }
//! ```
//!
//! `send` works for every future that returns a `Result` of this crate, and [`wait`](crate::blocking::wait) for any
//! other future. A download can be read like a file:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use msgraph::blocking::{Blocking, Iterate};
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Get, "/me/drive/root:/{item-path}:/content")).reply("a,b\n");
//! let report = graph.me().drive().root_path("report.csv").content().download().download().send()?;
//! let mut file = Vec::new();
//! std::io::copy(&mut report.reader(), &mut file)?;
//! assert_eq!(file, b"a,b\n");
//! # Ok(())
//! # }
//! ```
//!
//! [`write_to`](crate::blocking::Iterate::write_to) does the same with the errors of this crate. A download that ended
//! early can be continued in another run, if the file is still the same; the local file has the bytes that arrived:
//!
//! ```no_run
//! # fn example(graph: msgraph::v1::Graph, version: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
//! use msgraph::blocking::{Blocking, Iterate};
//!
//! let mut file = std::fs::File::options().create(true).append(true).open("large.bin")?;
//! let mut request = graph.me().drive().root_path("large.bin").content().download();
//! if let Some(version) = version {
//!     request = request.resume(file.metadata()?.len(), version);
//! }
//! let download = request.download().send()?;
//! if download.content_range().is_none() {
//!     file.set_len(0)?; // All of it comes.
//! }
//! println!("to continue with later: {:?}", download.version());
//! download.write_to(&mut file)?;
//! # Ok(())
//! # }
//! ```
//!
//! An upload takes anything that implements `Read` and `Seek`. A monitor asks for the state of a long-running operation
//! at the intervals that the service asks for:
//!
//! ```no_run
//! # fn example(client: msgraph::Client) -> Result<(), msgraph::Error> {
//! use msgraph::blocking::Blocking;
//! use msgraph::v1::{Graph, models::DriveItem};
//! use msgraph::v1::requests::drive_item::{CopyRequest, CreateUploadSessionRequest};
//! use msgraph::{Progress, Started, UploadSource};
//!
//! let item = Graph::with_client(client.clone()).drives().id("…").items().id("…");
//! let session = item.create_upload_session(CreateUploadSessionRequest::new()).send()?;
//! let source = UploadSource::reader(std::io::Cursor::new(vec![0; 10_000_000]));
//! let transfer = client.upload(&session).send::<DriveItem>(source);
//! transfer.on_progress(|done| println!("{} of {}", done.received, done.total)).send()?;
//!
//! if let Started::Running(mut monitor) = item.copy(CopyRequest::new()).start().send()? {
//!     while let Progress::Running(state) = monitor.next().send()? {
//!         println!("{}%", state.f64("percentageComplete").unwrap_or_default());
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! There is no runtime to start: one background thread of the process drives all connections. Any number of threads may
//! send requests at the same time. Inside an async task `send` returns an error, because waiting would block other
//! tasks; await the request there, or use `spawn_blocking`.
