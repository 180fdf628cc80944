//! Batches: many requests in one HTTP request.
//!
//! Add request values of any kind to a [`Batch`](crate::Batch). `add` returns a ticket, with which you get the result
//! of the request from the responses. It is the result that you get when you send the request alone:
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
//! let me = batch.add(graph.me().get().select(User::DISPLAY_NAME));
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
//! A batch may have any number of requests; the client sends twenty in one HTTP request, the most that the service
//! takes. It sends the requests again that were throttled or whose token was refused. `batch.depends_on(b, a)` lets the
//! service start `b` only after `a` has succeeded.
