//! Nodes: each place in the API is a value, and its type is that of the object that stands there.
//!
//! `graph.me()` and `graph.users().id("…")` both lead to a user, so both are a [`nodes::User`](crate::v1::nodes::User). A
//! node has a method for each request, child and function that the reference documents at any place of its type. So a
//! function can take a message of anybody, wherever it is:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::{Graph, models::Message, nodes};
//!
//! async fn mark_as_read(message: &nodes::Message) -> Result<(), msgraph::Error> {
//!     message.update(Message::new().with_is_read(true)).await?;
//!     Ok(())
//! }
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # for path in ["/me/messages/{id}", "/me/mailFolders/{id}/messages/{id}", "/users/{id}/messages/{id}"] {
//! #     mock.on((msgraph::Method::Patch, path)).reply(Message::new());
//! # }
//! mark_as_read(&graph.me().messages().id("m")).await?;
//! mark_as_read(&graph.me().mail_folders().id("inbox").messages().id("m")).await?;
//! mark_as_read(&graph.users().id("shared@contoso.com").messages().id("m")).await?;
//! # assert_eq!(mock.requests()[1].to_string(), "PATCH /v1.0/me/mailFolders/inbox/messages/m");
//! # Ok(())
//! # }
//! ```
//!
//! A node sends nothing. It keeps the client and its address; clone it, and keep it as long as you like.
//!
//! # Places compose
//!
//! What the reference documents at one place of a type is there at the others too. It documents the children of
//! `/me/drive/items/{id}`, and the root of a drive, an item at a path and a special folder have them as well:
//!
//! ```
//! use msgraph::v1::{Graph, nodes};
//!
//! fn children(item: &nodes::DriveItem) -> String {
//!     item.children().list().operation().path().to_owned()
//! }
//!
//! let graph = Graph::new("a token");
//! let drive = graph.me().drive();
//! assert_eq!(children(&drive.root()), "/me/drive/root/children");
//! assert_eq!(children(&drive.root_path("Reports/2026")), "/me/drive/root:/{}:/children");
//! assert_eq!(children(&drive.special().id("documents")), "/me/drive/special/{id}/children");
//! assert_eq!(children(&graph.sites().id("s").lists().id("l").items().id("1").drive_item()),
//!     "/sites/{}/lists/{}/items/{}/driveItem/children");
//! ```
//!
//! A path leads to an item or a site: `root_path` starts at the root of a drive, `path` of an item at that item or path, and
//! `path` of a site at its host: `graph.sites().id("contoso.sharepoint.com").path("sites/hr").lists()`.
//!
//! A place of a derived type can be used as one of its base type: `&User` is a `&DirectoryObject` too.
//!
//! # What every node has
//!
//! | node | method | sends |
//! | --- | --- | --- |
//! | a collection | `list`, `count`, `id` | `GET …`, `GET …/$count`, `…/{id}` |
//! | | `by_key("appId", "…")` | `…(appId='…')` |
//! | | `cast::<models::User>()` | `…/microsoft.graph.user` |
//! | an object | `get` | `GET …` |
//! | | `cast::<models::User>()` | `…/microsoft.graph.user` |
//! | both | `request(Method::Get, "…")` | any request below the node, see [`any_request`](super::any_request) |
//!
//! `cast` of a collection leaves the items that are of the derived type. Their type decides what can be selected, and
//! `id` leads to a node of that type:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # let path = "/groups/{id}/members/microsoft.graph.user";
//! # mock.on((msgraph::Method::Get, path)).reply([User::new().with_display_name("Ada")]);
//! # mock.on(graph.groups().id("sales").members().cast::<User>().count()).reply(1);
//! let users = graph.groups().id("sales").members().cast::<User>();
//! let page = users.list().select((User::ID, User::DISPLAY_NAME)).advanced().await?;
//! assert_eq!(page.value[0].display_name(), Some("Ada"));
//! assert_eq!(users.count().advanced().await?, 1);
//! # let sent = mock.requests()[0].to_string();
//! # assert!(sent.starts_with("GET /v1.0/groups/sales/members/microsoft.graph.user?$select=id,displayName"), "{sent}");
//! # Ok(())
//! # }
//! ```
//!
//! # Is it documented?
//!
//! The service may answer otherwise where the reference does not document a request. The operation of a request tells
//! about the address that it calls:
//!
//! ```
//! use msgraph::v1::Graph;
//!
//! let graph = Graph::new("a token");
//! let documented = graph.users().id("ada").messages().id("m").get().operation();
//! assert!(documented.is_documented());
//!
//! let composed = graph.sites().root().drives().list().operation();
//! assert!(!composed.is_documented());
//! assert_eq!(composed.path(), "/sites/root/drives");
//! ```
//!
//! The path of a documented request is that of the reference; in any other, `{}` stands for what the caller wrote.
//!
//! `pages`, `scopes` and [`Permissions::least_for`](crate::Permissions::least_for) use what the reference documents for
//! this address. If it documents the request only at others, they have all of theirs, and `addresses` lists them.
//!
//! # Why a `DELETE` is refused
//!
//! A member of a group is a directory object, and a directory object can be deleted. So
//! `graph.groups().id(g).members().id(u).delete()` compiles, but it would delete the user and not the membership. A
//! `DELETE` at an address that no page documents is therefore not sent. The error names the documented addresses, and
//! what was probably meant:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Delete, "/groups/{id}/members/{id}/$ref")).reply(());
//! let members = graph.groups().id("sales").members();
//! let error = members.id("ada").delete().await.expect_err("nothing is sent");
//! assert!(error.to_string().contains("use `remove_ref` of the collection"));
//!
//! members.remove_ref("ada").await?; // DELETE /groups/sales/members/ada/$ref
//! # assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! If you know better than the reference, `graph.request(Method::Delete, "…")` sends it.
