//! Paging: items, pages, continuing later, delta queries.
//!
//! Awaiting a [`List`](crate::List) returns the first page. A stream yields all items, or all pages, and fetches a page
//! when it is needed:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use futures_util::TryStreamExt;
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # let user = |name: &str| User::new().with_display_name(name);
//! # mock.on(graph.users().list()).pages([vec![user("Ada"), user("Bob")], vec![user("Eve")]]);
//! let list = graph.users().list().top(2);
//!
//! let mut users = list.clone().into_stream();
//! while let Some(user) = users.try_next().await? {
//!     println!("{}", user.display_name().unwrap_or_default());
//! }
//!
//! let mut pages = list.pages();
//! while let Some(page) = pages.try_next().await? {
//!     println!("{} users", page.value.len());
//! }
//! # assert_eq!(mock.requests().len(), 4);
//! # Ok(())
//! # }
//! ```
//!
//! Each page is a request of its own, with the headers of the first one, a valid token and its own retries. A next link
//! to another host is an error, and so is a next link to the same page.
//!
//! # Continuing later
//!
//! A page has the link to the next page. Keep the link to continue from there, in another process too:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # use msgraph::With;
//! # use msgraph::v1::{Graph, models::User};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.users().list()).pages([vec![User::new()], vec![User::new().with(User::ID, "2")]]);
//! let first = graph.users().list().top(1).await?;
//! if let Some(link) = first.next_link {
//!     let second = graph.users().list().next_link(&link).await?;
//!     assert_eq!(second.value[0].id(), Some("2"));
//! }
//! # assert_eq!(mock.requests().len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! [`all`](crate::List::all) returns all items at once, and [`first`](crate::List::first) a number of them.
//!
//! # Delta queries
//!
//! `changes` reads a delta query: it yields objects that were changed or removed, and ends with a link for later
//! changes.
//!
//! ```
//! # use msgraph::Value;
//! # use msgraph::testing::{Mock, Reply};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use futures_util::TryStreamExt;
//! use msgraph::Change;
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # let json: Value = r#"{ "value": [{ "id": "1" }, { "id": "2", "@removed": { "reason": "changed" } }],
//! #     "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=x" }"#.parse()?;
//! # mock.on(graph.users().delta()).reply(Reply::json(json));
//! let mut changes = graph.users().delta().changes();
//! while let Some(change) = changes.try_next().await? {
//!     match change {
//!         Change::Changed(user) => println!("there: {}", user.id().unwrap_or_default()),
//!         Change::Removed { item, .. } => println!("gone: {}", item.id().unwrap_or_default()),
//!     }
//! }
//!
//! // Keep the link for the next run.
//! let link = changes.delta_link().ok_or("there is always one at the end")?;
//! let later = graph.users().delta().since(link).changes().all().await?;
//! # assert_eq!(later.changes.len(), 2);
//! # assert_eq!(mock.requests()[1].query("$deltatoken").as_deref(), Some("x"));
//! # Ok(())
//! # }
//! ```
