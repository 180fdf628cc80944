//! A service inside the process for your tests.
//!
//! With the feature `testing`, a [`Mock`](crate::testing::Mock) stands where the network would. The client is the real one:
//! what your program sends is encoded, paged and retried as ever, and nothing leaves the process. Switch the feature on where
//! tests are built:
//!
//! ```toml
//! [dev-dependencies]
//! msgraph = { version = "0.1", features = ["testing"] }
//! ```
//!
//! A test says what it expects by the request itself, and what is replied by models:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::testing::Mock;
//! use msgraph::v1::{Graph, models::User};
//!
//! /// What is tested.
//! async fn rename(graph: &Graph, id: &str, name: &str) -> Result<(), msgraph::Error> {
//!     let user = graph.users().id(id).get().select([User::DISPLAY_NAME]).await?;
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
//! A request value expects all requests that say at least what it says: method, path, and those query pairs, headers and
//! properties of the body that it has. A method and a path do as well, with placeholders where ids stand. Of several that
//! fit, the last one counts. What nothing fits is an error that says what was sent and how each expectation differs, and
//! `verify` fails.
//!
//! Replies come in the order in which they were given, and the last one stays. So faults come first:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! # use msgraph::v1::{Graph, models::User};
//! use msgraph::Method;
//! use msgraph::testing::{Mock, Reply, With};
//! use std::time::Duration;
//!
//! let mock = Mock::new();
//! let graph = Graph::with_client(mock.client());
//! mock.on((Method::Get, "/users/{id}"))
//!     .throttled(Duration::ZERO)
//!     .reply(Reply::status(503))
//!     .reply(User::new().with(User::ID, "1"));
//! mock.on(graph.users().id("2").get()).error(403, "Authorization_RequestDenied", "Insufficient privileges.");
//!
//! assert_eq!(graph.users().id("1").get().await?.id(), Some("1"));
//! assert_eq!(mock.requests().len(), 3);
//! assert_eq!(graph.users().id("2").get().await.map_err(|error| error.status()), Err(Some(403)));
//! # Ok(())
//! # }
//! ```
//!
//! A reply has properties that the service alone writes; `with` sets those, too: `User::new().with(User::ID, "1")`.
//! A collection is given by its items, or by its pages, which link to each other: `.pages([vec![ada, bob], vec![eve]])`.
//! The parts of a `$batch` are requests of their own to the mock.
