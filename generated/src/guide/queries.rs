//! Queries: select, expand, filter, order, search, and headers.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Null;
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.users().list()).reply([]);
//! let users = graph
//!     .users()
//!     .list()
//!     .select((User::ID, User::DISPLAY_NAME))
//!     .filter(User::DISPLAY_NAME.starts_with("O'N").and(User::DEPARTMENT.ne(Null)))
//!     .orderby(User::DISPLAY_NAME.desc())
//!     .top(50)
//!     .advanced();
//! users.await?;
//!
//! # let sent = &mock.requests()[0];
//! # let query = |name| sent.query(name).unwrap_or_default();
//! # assert_eq!(query("$select"), "id,displayName");
//! # assert_eq!(query("$filter"), "startsWith(displayName,'O''N') and department ne null");
//! # assert_eq!(query("$orderby"), "displayName desc");
//! # assert_eq!((query("$top"), query("$count")), ("50".to_owned(), "true".to_owned()));
//! # assert_eq!(sent.header("ConsistencyLevel"), Some("eventual"));
//! # Ok(())
//! # }
//! ```
//!
//! Constants such as `User::ID` are typed: a property of another model does not compile. A filter quotes and escapes
//! its values; `and`, `or` and `!` add the parentheses that are needed. Paths, lambdas and expansions are values too:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::models::{AssignedLicense, DirectoryObject, User};
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.users().list()).reply([]);
//! let sku = AssignedLicense::SKU_ID.parse("6fd2c87f-b296-42f0-b197-1e91e994b900")?;
//! let licensed = User::ASSIGNED_LICENSES.any(|license| license.then(AssignedLicense::SKU_ID).eq(sku));
//! let users = graph.users().list().filter(licensed).expand(User::MANAGER.expand().select(DirectoryObject::ID));
//! users.await?;
//! # let sent = &mock.requests()[0];
//! # println!("{:?} {:?}", sent.query("$filter"), sent.query("$expand"));
//! # let filter = "assignedLicenses/any(x:x/skuId eq 6fd2c87f-b296-42f0-b197-1e91e994b900)";
//! # assert_eq!(sent.query("$filter").as_deref(), Some(filter));
//! # assert_eq!(sent.query("$expand").as_deref(), Some("manager($select=id)"));
//! # Ok(())
//! # }
//! ```
//!
//! `advanced` is for advanced queries on users, groups and other directory objects. It sets the header
//! `ConsistencyLevel: eventual` and `$count=true`, which only work together.
//!
//! # Values of a filter
//!
//! A constant carries the type of the property's values, and a filter takes values of that type only: a service refuses
//! a date or a GUID in quotes. `parse` reads a value from text and refuses what is none; [`Null`](crate::Null) and other
//! properties of the same type are values too.
//!
//! ```
//! # fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::models::{Importance, Message};
//!
//! let since = Message::RECEIVED_DATE_TIME.parse("2026-01-01T00:00:00Z")?;
//! let urgent = Message::RECEIVED_DATE_TIME.ge(since).and(Message::IMPORTANCE.eq(Importance::High));
//! assert_eq!(urgent.to_string(), "receivedDateTime ge 2026-01-01T00:00:00Z and importance eq 'high'");
//! # Ok(())
//! # }
//! ```
//!
//! ```compile_fail,E0277
//! use msgraph::v1::models::Message;
//!
//! let since = Message::RECEIVED_DATE_TIME.ge("2026-01-01T00:00:00Z");
//! ```
//!
//! A constant of your own takes all values, for a property that no page lists or whose page is wrong:
//! `Property::<User>::new("extension_a1b2_badge").eq(7)`.
//!
//! `select` and `expand` take one name, a tuple of names, or an array of text. Constants of different types do not fit
//! into an array: `.select((Message::SUBJECT, Message::RECEIVED_DATE_TIME))`.
//!
//! # Text
//!
//! Every option also takes text, which the client encodes:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # use msgraph::v1::Graph;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.users().list()).reply([]);
//! graph
//!     .users()
//!     .list()
//!     .select(["id", "extension_a1b2_badge"])
//!     .expand(["manager($select=id,displayName)"])
//!     .filter("assignedLicenses/any(l:l/skuId eq 6fd2c87f-b296-42f0-b197-1e91e994b900)")
//!     .search("\"displayName:adele\"")
//!     .query("$format", "json")
//!     .prefer_time_zone("Europe/Berlin")
//!     .prefer_max_page_size(20)
//!     .await?;
//! # let sent = &mock.requests()[0];
//! # assert_eq!(sent.query("$search").as_deref(), Some("\"displayName:adele\""));
//! # assert_eq!(sent.header("Prefer"), Some("outlook.timezone=\"Europe/Berlin\", odata.maxpagesize=20"));
//! # Ok(())
//! # }
//! ```
//!
//! A second `header` or `query` with the same name replaces the first. `prefer` and the methods that start with
//! `prefer_` collect preferences in one `Prefer` header. The header `Authorization` cannot be set: the client sets it
//! with the token of the credential.
