//! Writing: create, update, null, actions, references.
//!
//! Build a model with `new` and its setters. Only the properties that were set are sent; [`Null`](crate::Null) sends
//! `null`, which clears a property.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Null;
//! use msgraph::v1::{Graph, models::{Contact, EmailAddress, User}};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on(graph.me().contacts().create(Contact::new())).reply(Contact::new().with_id("c")).status(201);
//! # mock.on(graph.users().id("adele@contoso.com").update(User::new())).reply(());
//! let address = EmailAddress::new().with_name("Ada").with_address("ada@contoso.com");
//! let contact = Contact::new().with_given_name("Ada").with_email_addresses([address]);
//! let created = graph.me().contacts().create(contact).await?;
//! println!("{}", created.id().unwrap_or_default());
//!
//! let change = User::new().with_job_title("Auditor").with_fax_number(Null);
//! graph.users().id("adele@contoso.com").update(change).await?;
//!
//! # let sent = mock.requests()[1].json().map(|json| json.to_string());
//! # assert_eq!(sent.as_deref(), Some(r#"{"faxNumber":null,"jobTitle":"Auditor"}"#));
//! # Ok(())
//! # }
//! ```
//!
//! Setters take what converts to the property: text, a `std::time::Duration`, arrays and slices. They take an `Option`
//! too: `None` leaves the property out, unlike [`Null`](crate::Null).
//!
//! To update an object only if nobody else has changed it, send the tag of the version that you read:
//! `.header("If-Match", etag)`. If the object has another version, the error has the status 412.
//!
//! # What no page lists
//!
//! The trait [`With`](crate::With) sets any property by its name: extension properties, annotations, references to bind.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::With;
//! use msgraph::v1::{Graph, models::DriveItem};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Post, "/me/drive/root/children")).reply(DriveItem::new()).status(201);
//! let folder = DriveItem::new().with_name("Plans").with("folder", msgraph::Object::new());
//! let folder = folder.with("@microsoft.graph.conflictBehavior", "rename");
//! graph.me().drive().root().children().create(folder).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Entities that exist
//!
//! `bind` refers to entities that exist in place of new ones: it sets `owners@odata.bind`. A path below the version
//! becomes a URL of the client's service:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::With;
//! use msgraph::v1::{Graph, models::Group};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Post, "/groups")).reply(Group::new()).status(201);
//! let group = Group::new().with_display_name("Sales").bind("owners", ["/users/adele"]).bind("members", ["/users/bob"]);
//! graph.groups().create(group).await?;
//! # let body = mock.requests()[0].json().map(|json| json["owners@odata.bind"].to_string());
//! # assert_eq!(body.as_deref(), Some("[\"https://graph.microsoft.com/v1.0/users/adele\"]"));
//! # Ok(())
//! # }
//! ```
//!
//! # Derived types
//!
//! Where a property or a request takes several types, the object says in `@odata.type` which one it is. A conversion
//! with `into`, and a method whose argument is a base type, set it to that of the model; `typed` sets it everywhere
//! else.
//!
//! ```
//! use msgraph::Model;
//! use msgraph::v1::models::{Extension, OpenTypeExtension};
//!
//! let extension: Extension = OpenTypeExtension::new().with_extension_name("com.contoso").into();
//! assert_eq!(extension.as_object().type_name(), Some("microsoft.graph.openTypeExtension"));
//! assert_eq!(OpenTypeExtension::new().typed(), OpenTypeExtension::new().typed().typed());
//! ```
//!
//! # Actions
//!
//! The parameters of an action are a type below `requests`. Required parameters are arguments of `new`:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::{Graph, models::Message, requests::user::SendMailRequest};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Post, "/me/sendMail")).reply(()).status(202);
//! let message = Message::new().with_subject("Lunch");
//! graph.me().send_mail(SendMailRequest::new(message).with_save_to_sent_items(false)).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # References
//!
//! `$ref` adds, sets and removes references to entities. The methods belong to the owner of the reference: `add_ref` and
//! `remove_ref` to a collection, and those of a single reference to the object that has it: `set_manager_ref`,
//! `remove_manager_ref`. Pass the entity's URL, or its path below the version:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # use msgraph::v1::Graph;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Post, "/groups/{id}/members/$ref")).reply(());
//! # mock.on((msgraph::Method::Put, "/users/{id}/manager/$ref")).reply(());
//! # mock.on((msgraph::Method::Delete, "/groups/{id}/members/{id}/$ref")).reply(());
//! let members = graph.groups().id("sales").members();
//! members.add_ref("/directoryObjects/adele").await?;
//! members.remove_ref("bob").await?;
//! graph.users().id("adele").set_manager_ref("/users/eve").await?;
//! # let body = mock.requests()[0].json().map(|json| json["@odata.id"].to_string());
//! # assert_eq!(body.as_deref(), Some("\"https://graph.microsoft.com/v1.0/directoryObjects/adele\""));
//! # Ok(())
//! # }
//! ```
