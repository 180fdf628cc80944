//! What an error says, and which requests are sent again.
//!
//! Every answer outside of 200 to 299 is an error, with all that the service said:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Error;
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.users().id("nobody").get()).error(404, "Request_ResourceNotFound", "There is no such user.");
//! match graph.users().id("nobody").get().await {
//!     Ok(user) => println!("{}", user.display_name().unwrap_or_default()),
//!     Err(error) if error.status() == Some(404) => println!("nobody of that name"),
//!     Err(Error::Service(error)) => {
//!         // `request_id` is what the service's support asks for.
//!         println!("{:?} {:?} {:?}", error.code, error.inner_codes, error.request_id);
//!         return Err(Error::Service(error));
//!     }
//!     Err(error) => return Err(error),
//! }
//! # assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! The other kinds: [`Error::Decode`](crate::Error::Decode), success with a body that is not what was expected, which is kept;
//! [`Error::Transport`](crate::Error::Transport), no answer; [`Error::Credential`](crate::Error::Credential), no token;
//! [`Error::Request`](crate::Error::Request), a request that cannot be sent as it is, and was not;
//! [`Error::Timeout`](crate::Error::Timeout) and [`Error::Interrupted`](crate::Error::Interrupted), an answer that did not
//! come in time or broke off. No error holds a token.
//!
//! # Sent again
//!
//! After 429, 503 and 504, and where no connection could be made, a request is sent again: when the service's `Retry-After`
//! says, or after a time that doubles. [`Retry`](crate::Retry) has the limits:
//!
//! ```
//! # fn main() -> Result<(), msgraph::Error> {
//! use std::time::Duration;
//! use msgraph::v1::Graph;
//! use msgraph::{Client, Retry};
//!
//! let patient = Retry::default().attempts(10).total(Duration::from_secs(600));
//! let client = Client::builder("a token").retry(patient).build()?;
//! let graph = Graph::with_client(client);
//! # Ok(())
//! # }
//! ```
//!
//! A request may have settings of its own: `.retry(Retry::never())`, `.timeout(Duration::from_secs(5))`, which is the time
//! that one attempt may take. Dropping a future gives up its request.
