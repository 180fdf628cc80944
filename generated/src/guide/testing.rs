//! Testing: a mock service inside the process.
//!
//! With the feature `testing`, a [`Mock`](crate::testing::Mock) replaces the network. The client is the real one: it
//! encodes, pages and retries as in production, and nothing leaves the process. Turn the feature on for tests:
//!
//! ```toml
//! [dev-dependencies]
//! msgraph = { version = "0.1", features = ["testing"] }
//! ```
//!
//! A test declares the requests that it expects with request values, and the replies with models:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::testing::Mock;
//! use msgraph::v1::{Graph, models::User};
//!
//! /// The function under test.
//! async fn rename(graph: &Graph, id: &str, name: &str) -> Result<(), msgraph::Error> {
//!     let user = graph.users().id(id).get().select(User::DISPLAY_NAME).await?;
//!     if user.display_name() != Some(name) {
//!         graph.users().id(id).update(User::new().with_display_name(name)).await?;
//!     }
//!     Ok(())
//! }
//!
//! let mock = Mock::new();
//! let graph = Graph::with_client(mock.client());
//! mock.on(graph.users().id("1").get()).reply(User::new().with_display_name("Ada"));
//! mock.on(graph.users().id("1").update(User::new())).reply(());
//!
//! rename(&graph, "1", "Adele").await?;
//!
//! let sent = mock.requests();
//! assert_eq!(sent[0].to_string(), "GET /v1.0/users/1?$select=displayName");
//! assert_eq!(sent[1].model::<User>(), Some(User::new().with_display_name("Adele")));
//! mock.verify();
//! # Ok(())
//! # }
//! ```
//!
//! A request value matches every request with the same method and path, and with at least its query pairs, headers and
//! properties of the body. A method and a path work too, with placeholders for ids. If several expectations match, the
//! last one is used. A request that matches none gets an error that shows how it differs from each expectation, and
//! `verify` fails.
//!
//! Replies are used in order, and the last one is used for all further requests. To test a retry, declare the error
//! first:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! # use msgraph::v1::{Graph, models::User};
//! use msgraph::Method;
//! use msgraph::testing::{Mock, Reply};
//! use std::time::Duration;
//!
//! let mock = Mock::new();
//! let graph = Graph::with_client(mock.client());
//! mock.on((Method::Get, "/users/{id}"))
//!     .throttled(Duration::ZERO)
//!     .reply(Reply::status(503))
//!     .reply(User::new().with_id("1"));
//! mock.on(graph.users().id("2").get()).error(403, "Authorization_RequestDenied", "Insufficient privileges.");
//!
//! assert_eq!(graph.users().id("1").get().await?.id(), Some("1"));
//! assert_eq!(mock.requests().len(), 3);
//! assert_eq!(graph.users().id("2").get().await.map_err(|error| error.status()), Err(Some(403)));
//! # Ok(())
//! # }
//! ```
//!
//! Setters set read-only properties too: `User::new().with_id("1")`. With the trait [`With`](crate::With), `with`
//! sets any other: `User::new().with("extension_badge", 7)`.
//! A collection is a list of items, or of pages that link to each other: `.pages([vec![ada, bob], vec![eve]])`. The
//! mock treats each part of a `$batch` as a separate request. For a request to another host, such as that of an upload
//! session, expect a URL: `(Method::Put, "https://storage.example/upload/{id}")`.
