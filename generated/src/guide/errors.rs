//! Errors: what they contain, and which requests are sent again.
//!
//! Every answer with a status other than 2xx is an error. The error has everything that the service sent:
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
//!     Err(error) if error.is_not_found() => println!("nobody of that name"),
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
//! `error.header("Retry-After")` and `error.headers()` have the headers of the answer, `error.body()` its body.
//!
//! `is_not_found`, `is_unauthorized`, `is_forbidden`, `is_conflict`, `is_gone`, `is_precondition_failed` and
//! `is_throttled` ask for the usual statuses; `error.status()` has every other one.
//!
//! | error | meaning |
//! | --- | --- |
//! | [`Error::Service`](crate::Error::Service) | the service answered with a status other than 2xx |
//! | [`Error::Failed`](crate::Error::Failed) | a long-running operation failed |
//! | [`Error::UploadGone`](crate::Error::UploadGone) | the upload session does not exist any more |
//! | [`Error::Decode`](crate::Error::Decode) | the status is 2xx, but the body is not of the documented form; the error has it |
//! | [`Error::Request`](crate::Error::Request) | the request is invalid and was not sent |
//! | [`Error::Credential`](crate::Error::Credential) | the credential returned no token that can be sent |
//! | [`Error::Transport`](crate::Error::Transport) | there was no answer |
//! | [`Error::Timeout`](crate::Error::Timeout) | there was no answer within the time limit |
//! | [`Error::Redirect`](crate::Error::Redirect) | the service redirected too often, or to an address without TLS |
//! | [`Error::TooLarge`](crate::Error::TooLarge) | the answer is larger than the client reads into memory |
//! | [`Error::Interrupted`](crate::Error::Interrupted) | the connection broke in the middle of the answer |
//!
//! No error contains a token.
//!
//! # The result together with the answer
//!
//! `with_response` returns the status and the headers together with the result of any request. The headers include the
//! `Location` of an object that was created, the `ETag`, and the id of the request.
//!
//! ```
//! # use msgraph::testing::{Mock, Reply};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # let created = Reply::json(User::new()).with_status(201).with_header("Location", "/users/1");
//! # mock.on(graph.users().create(User::new())).reply(created);
//! let (user, response) = graph.users().create(User::new()).with_response().await?;
//! assert_eq!((response.status(), response.header("Location")), (201, Some("/users/1")));
//! # Ok(())
//! # }
//! ```
//!
//! # Retries
//!
//! The client sends a request again after 429, 503 and 504, when it could not connect, and when the connection broke.
//! `POST` and `PATCH` are not sent again if the service may have received them, as it may have after 504. The client
//! waits for the time in `Retry-After`, or for a delay that doubles with each attempt if that is longer. A request whose
//! token was refused (401) is sent once more if the credential returns another token. `SECURITY.md` in the repository
//! lists the faults of servers, proxies and networks with what the client does about each. [`Retry`](crate::Retry) sets
//! the limits:
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
//! A single request can have its own limits: `.retry(Retry::never())`, and `.timeout(Duration::from_secs(5))` for the
//! time of one attempt. Dropping the future cancels the request.
