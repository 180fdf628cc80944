//! The same without `async`.
//!
//! With the feature `blocking`, `send` sends a request value and waits, and `iter` reads a stream as an iterator:
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
//! let me = graph.me().get().select([User::DISPLAY_NAME]).send()?;
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
//! Whatever else is async waits likewise: `send` works for every future that gives a `Result` of this crate, and
//! [`wait`](crate::blocking::wait) for any other one. A download is read as a file is:
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
//! There is nothing to start: connections are driven by one thread of the process. Any number of threads may send at once.
//! Inside an async task a request is refused with an error instead of keeping other tasks from running; there, await it,
//! or use `spawn_blocking`.
