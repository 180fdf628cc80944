//! How to use the client, starting from a URL of the reference.
//!
//! # From a URL to Rust
//!
//! Take the request line of a page of the reference. Start at `Graph`; write each segment as a method in snake case, and
//! each `{placeholder}` as a method with an argument; end with the method that the line sends.
//!
//! | the reference says | the Rust is |
//! | --- | --- |
//! | `GET /users` | `graph.users().list()` |
//! | `GET /users/{id}` | `graph.users().id("…").get()` |
//! | `POST /users` | `graph.users().create(user)` |
//! | `PATCH /users/{id}` | `graph.users().id("…").update(user)` |
//! | `DELETE /users/{id}` | `graph.users().id("…").delete()` |
//! | `POST /me/sendMail` | `graph.me().send_mail(parameters)` |
//! | `GET /users/delta` | `graph.users().delta()` |
//! | `POST /groups/{id}/members/$ref` | `graph.groups().id("…").members().add_ref(url)` |
//! | `GET /me/drive/root:/{item-path}:/content` | `graph.me().drive().root_path("a/b.txt").content().download()` |
//! | `GET /reports/getEmailActivityUserDetail(period='{period}')` | `graph.reports().get_email_activity_user_detail_with_period("D7")` |
//!
//! A verb is `list` where a collection comes back and `get` where one thing does. An action or a function has its own
//! name. Arguments are text as you have it: encoding them is the client's part, and no id can leave its segment.
//!
//! ```
//! use msgraph::v1::Graph;
//!
//! let graph = Graph::new("a token");
//! assert_eq!(graph.users().list().operation().path, "/users");
//! assert_eq!(graph.me().get().operation().pages[0], "user-get");
//! let content = graph.me().drive().root_path("a/b.txt").content();
//! assert_eq!(content.download().operation().path, "/me/drive/root:/{item-path}:/content");
//! let reports = graph.reports().get_email_activity_user_detail_with_period("D7");
//! assert_eq!(reports.operation().pages, ["reportroot-getemailactivityuserdetail"]);
//! ```
//!
//! The beta version is the same below `msgraph::beta`, with the feature `beta`. What the reference does not document has
//! no method.
//!
//! # A request is a value
//!
//! A method sends nothing. The value that it gives takes options and headers, can be cloned and kept, and is sent when it
//! is awaited.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # mock.on((msgraph::Method::Get, "/me")).reply(User::new().with_display_name("Adele"));
//! # let graph = Graph::with_client(mock.client());
//! let request = graph.me().get().select([User::DISPLAY_NAME]); // nothing is sent
//! let me: User = request.await?;
//! assert_eq!(me.display_name(), Some("Adele"));
//! # assert_eq!(mock.requests()[0].to_string(), "GET /v1.0/me?$select=displayName");
//! # Ok(())
//! # }
//! ```
//!
//! Its type says what can be done with it: a [`List`](crate::List) can be filtered and paged, a [`Get`](crate::Get) can
//! select and expand, a [`Call`](crate::Call) is all the rest.
//!
//! # Chapters
//!
//! - [`queries`]: select, expand, filter, order, search; headers.
//! - [`paging`]: items, pages, going on later, what has changed since.
//! - [`batches`]: many requests in one.
//! - [`writing`]: create, patch, null; actions; references.
//! - [`models`]: absent, null and value; enums, derived types, dates, what no accessor names.
//! - [`errors`]: what an error says, and which requests are sent again.
//! - [`files`]: bytes in and out, large files, operations that take their time.
//! - [`credentials`]: tokens, clouds, permissions.
//! - [`testing`]: a service inside the process for your tests.
//! - [`blocking`]: the same without `async`.
//! - [`features`]: what to switch on, and what it costs.

pub mod batches;
pub mod blocking;
pub mod credentials;
pub mod errors;
pub mod features;
pub mod files;
pub mod models;
pub mod paging;
pub mod queries;
pub mod testing;
pub mod writing;
