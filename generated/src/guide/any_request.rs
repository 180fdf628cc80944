//! What no page documents: any address, with everything that a request can do.
//!
//! The reference does not mention every address that the service answers at. `request` takes a method and an address
//! as you would write it in a URL, and [`returns`](crate::AnyRequest::returns), [`get`](crate::AnyRequest::get) or
//! [`list`](crate::AnyRequest::list) say what comes back. Options, headers, paging, retries, batches and the mock work
//! as for every other request.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # use msgraph::v1::models::DriveItem;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Method;
//! use msgraph::v1::{Graph, models::User};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((Method::Get, "/me/drive/root/children")).reply(serde_json::json!({ "value": [{ "name": "a.txt" }] }));
//! # mock.on((Method::Post, "/users/{id}/invented")).reply(User::new().with_display_name("Ada"));
//! let children = graph.list::<DriveItem>("/me/drive/root/children?$top=5").select(DriveItem::NAME);
//! assert_eq!(children.await?.value[0].name(), Some("a.txt"));
//!
//! let body = User::new().with_job_title("Auditor");
//! let user = graph.request(Method::Post, "/users/ada/invented").json(body).returns::<User>().await?;
//! assert_eq!(user.display_name(), Some("Ada"));
//! # assert_eq!(mock.requests()[0].to_string(), "GET /v1.0/me/drive/root/children?$top=5&$select=name");
//! # Ok(())
//! # }
//! ```
//!
//! Awaiting the request itself returns the JSON of the answer as a [`Value`](crate::Value). Every node has `request` too,
//! with an address below the node: `graph.users().id("ada").request(Method::Get, "messages")`.
//!
//! The address is sent as it is, so percent-encode ids that have other characters than letters, digits and `-._~`. A
//! URL works if it is on the client's own endpoint and version, for example one that an answer had. Any other URL, a
//! segment `..`, and a character that cannot stand in a URL is an error, and nothing is sent.
//!
//! # Documented or not
//!
//! A node has the methods of its type wherever it is, so a request may be one that the reference documents only
//! elsewhere. Its operation tells:
//!
//! ```
//! use msgraph::v1::Graph;
//!
//! let graph = Graph::new("a token");
//! let operation = graph.me().messages().list().operation();
//! assert!(operation.is_documented());
//! assert!(operation.addresses().contains(&"/me/messages"));
//! ```
//!
//! A request is also documented where no page has it and the service lists it, see
//! [`completed`](crate::guide::completed).
//!
//! A `DELETE` that is documented only elsewhere is not sent: the error names the documented addresses. That of a member
//! of a group, for example, would delete the member and not the membership. `request` sends what you insist on.
