//! Absent, null and value; enums, derived types, dates, what no accessor names.
//!
//! A model is a typed view of the JSON object as it was received. Nothing is lost on the way back, and memory grows with what
//! was received.
//!
//! ```
//! use msgraph::runtime::{Model, Value};
//! use msgraph::v1::models::{Importance, Message};
//! use msgraph::{Null, Object};
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let json: Value = r#"{ "subject": "Lunch", "importance": "urgent", "sender": null,
//!     "receivedDateTime": "2026-11-22T12:00:00Z", "extension_color": "red" }"#.parse()?;
//! let message = Message::from_object(Object::try_from(json).map_err(|_| "no object")?);
//!
//! // A value; absent and null are both none here.
//! assert_eq!(message.subject(), Some("Lunch"));
//! assert!(message.body_preview().is_none() && message.sender().is_none());
//!
//! // The object tells them apart, and has what no accessor names.
//! assert_eq!(message.as_object().property("bodyPreview"), None);
//! assert_eq!(message.as_object().property("sender"), Some(&Value::NULL));
//! assert_eq!(message.as_object().str("extension_color"), Some("red"));
//!
//! // What has to be parsed may be malformed, which spoils nothing else.
//! let received = message.received_date_time().transpose()?;
//! assert_eq!(received.map(|date| date.year()), Some(2026));
//!
//! // An enum keeps values that are newer than this client.
//! let importance = message.importance().ok_or("no importance")?;
//! assert_ne!(importance, Importance::High);
//! assert_eq!(importance.as_str(), "urgent");
//! # Ok(())
//! # }
//! # example().expect("all of it holds");
//! ```
//!
//! # Derived types
//!
//! A collection of `directoryObject` holds users, groups and more. The service says in `@odata.type` which:
//!
//! ```
//! use msgraph::runtime::Model;
//! use msgraph::v1::models::{DirectoryObject, Group, User};
//!
//! fn name(member: &DirectoryObject) -> Option<&str> {
//!     if let Some(user) = member.cast::<User>() {
//!         user.display_name()
//!     } else {
//!         member.cast::<Group>()?.display_name()
//!     }
//! }
//!
//! let user = User::new().with_display_name("Adele").typed();
//! assert_eq!(name(user.view()), Some("Adele"));
//! ```
//!
//! A model has the accessors of its base type as well. `typed` writes the `@odata.type` of a derived type where one has to be
//! sent; `view` looks at an object as any model.
