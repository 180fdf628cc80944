//! How to use the client, starting from a URL of the reference.
//!
//! # From a URL to Rust
//!
//! Take the request line of a page of the reference. Start at `Graph`, write each segment as a method in snake case and
//! each `{placeholder}` as a method with an argument, and end with the method of the request. In a checkout of this
//! project, `cargo xtask call 'GET /me/drive/root/children?$top=5'` prints the Rust for a URL.
//!
//! | reference | Rust |
//! | --- | --- |
//! | `GET /users` | `graph.users().list()` |
//! | `GET /users/{id}` | `graph.users().id("…").get()` |
//! | `POST /users` | `graph.users().create(user)` |
//! | `PATCH /users/{id}` | `graph.users().id("…").update(user)` |
//! | `DELETE /users/{id}` | `graph.users().id("…").delete()` |
//! | `POST /me/sendMail` | `graph.me().send_mail(parameters)` |
//! | `GET /users/delta` | `graph.users().delta()` |
//! | `GET /users/$count` | `graph.users().count()` |
//! | `GET /groups/{id}/members/microsoft.graph.user` | `graph.groups().id("…").members().cast::<User>().list()` |
//! | `POST /groups/{id}/members/$ref` | `graph.groups().id("…").members().add_ref(url)` |
//! | `DELETE /groups/{id}/members/{id}/$ref` | `graph.groups().id("…").members().remove_ref("…")` |
//! | `PUT /users/{id}/manager/$ref` | `graph.users().id("…").set_manager_ref(url)` |
//! | `GET /applications(appId='{appId}')` | `graph.applications().by_key("appId", "…").get()` |
//! | `GET /sites/{hostname}:/{path}:/drives` | `graph.sites().id("…").path("sites/hr").drives().list()` |
//! | `GET /me/drive/root:/{item-path}:/content` | `graph.me().drive().root_path("a/b.txt").content().download()` |
//! | `GET /reports/getEmailActivityUserDetail(period='{period}')` | `graph.reports().get_email_activity_user_detail_with_period("D7")` |
//!
//! A `GET` of a collection is `list`, a `GET` of one object is `get`. An action or a function has its own name. Pass
//! ids and other arguments as they are: the client encodes them, so that no id can change the path.
//!
//! ```
//! use msgraph::v1::Graph;
//!
//! let graph = Graph::new("a token");
//! assert_eq!(graph.users().list().operation().path(), "/users");
//! assert_eq!(graph.me().get().operation().pages()[0], "user-get");
//! let content = graph.me().drive().root_path("a/b.txt").content();
//! assert_eq!(content.download().operation().path(), "/me/drive/root:/{path}:/content");
//! let reports = graph.reports().get_email_activity_user_detail_with_period("D7");
//! assert_eq!(reports.operation().pages(), ["reportroot-getemailactivityuserdetail"]);
//! ```
//!
//! With the feature `beta`, `msgraph::beta` is the same for the beta version.
//!
//! A place of the API has the methods of the type that stands there, also where the reference documents them for another
//! place of that type, see [`nodes`]. `graph.request(Method::Get, "/any/path?$top=5")` sends a request that has no
//! method, see [`any_request`].
//!
//! # A request is a value
//!
//! A method sends nothing: it returns a request value. You can add options and headers to the value, clone it and keep
//! it. Awaiting it sends the request.
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
//! There are three types of request values: a [`List`](crate::List) can filter and page, a [`Get`](crate::Get) can
//! select and expand, and a [`Call`](crate::Call) is any other request.
//!
//! A function that needs a future, such as `tokio::spawn`, takes `request.into_future()`.
//!
//! # Chapters
//!
//! Build this guide with `cargo doc --no-deps --features blocking,full,testing,v1`; docs.rs has it too.
//!
//! - [`nodes`]: one type for each place; functions over places, casts, paths, and what is documented.
//! - [`queries`]: select, expand, filter, order, search, and headers.
//! - [`paging`]: items, pages, continuing later, delta queries.
//! - [`batches`]: many requests in one HTTP request.
//! - [`any_request`]: what no page documents, and whether a page does.
//! - [`writing`]: create, update, null, actions, references.
//! - [`models`]: absent, null and set properties; enums, derived types, dates, undocumented properties.
//! - [`errors`]: what they contain, the headers of answers, and which requests are sent again.
//! - [`files`]: downloads, uploads, upload sessions, long-running operations.
//! - [`credentials`]: tokens, clouds, permissions, continuous access evaluation.
//! - [`testing`]: a mock service inside the process.
//! - [`blocking`]: the client without `async`.
//! - [`completed`]: which date each part of the client is of, what the service's metadata adds, what is deprecated.
//! - [`features`]: what each feature adds, and what it costs.

pub mod any_request;
pub mod batches;
pub mod blocking;
pub mod completed;
pub mod credentials;
pub mod errors;
pub mod features;
pub mod files;
pub mod models;
pub mod nodes;
pub mod paging;
pub mod queries;
pub mod testing;
pub mod writing;
