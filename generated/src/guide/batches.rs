//! Many requests in one.
//!
//! Request values of any kind are added to a [`Batch`](crate::Batch); each gives a ticket, and the ticket gives the result
//! that the request alone would have given:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # use msgraph::v1::models::Message;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Batch;
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.me().get()).reply(User::new().with_display_name("Ada"));
//! # mock.on(graph.me().messages().list()).reply([Message::new()]);
//! # mock.on(graph.users().id("nobody").get()).error(404, "Request_ResourceNotFound", "There is no such user.");
//! let mut batch = Batch::new();
//! let me = batch.add(graph.me().get().select([User::DISPLAY_NAME]));
//! let messages = batch.add(graph.me().messages().list().top(5));
//! let nobody = batch.add(graph.users().id("nobody").get());
//!
//! let responses = batch.send().await;
//! assert_eq!(responses.get(me)?.display_name(), Some("Ada"));
//! assert_eq!(responses.get(messages)?.value.len(), 1);
//! assert_eq!(responses.get(nobody).map_err(|error| error.status()), Err(Some(404)));
//! # assert_eq!(mock.requests()[0].path(), "/v1.0/$batch");
//! # Ok(())
//! # }
//! ```
//!
//! A batch may have any number of requests; the service takes twenty at once. Those that were throttled are sent again, and
//! no others. `batch.depends_on(b, a)` keeps `b` from being started before `a` has succeeded.
