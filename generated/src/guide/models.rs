//! Models: absent, null and set properties; enums, derived types, dates, undocumented properties.
//!
//! A model is a typed view of the JSON object that was received. It keeps properties that have no accessor, and sends
//! them back.
//!
//! ```
//! use msgraph::v1::models::{Importance, Message};
//! use msgraph::{Model, Object, Value};
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let json: Value = r#"{ "subject": "Lunch", "importance": "urgent", "sender": null,
//!     "receivedDateTime": "2026-11-22T12:00:00Z", "extension_color": "red" }"#.parse()?;
//! let message = Message::from_object(Object::try_from(json).map_err(|_| "no object")?);
//!
//! // An accessor returns `None` for an absent property, for null, and for JSON of another type.
//! assert_eq!(message.subject(), Some("Lunch"));
//! assert!(message.body_preview().is_none() && message.sender().is_none());
//!
//! // The object distinguishes the two, and has the properties without an accessor.
//! assert_eq!(message.as_object().property("bodyPreview"), None);
//! assert_eq!(message.as_object().property("sender"), Some(&Value::NULL));
//! assert_eq!(message.as_object().str("extension_color"), Some("red"));
//!
//! // A malformed date is an error of its accessor alone.
//! let received = message.received_date_time().transpose()?;
//! assert_eq!(received.map(|date| date.year()), Some(2026));
//!
//! // An enum keeps values that the reference does not list.
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
//! A collection of `directoryObject` has users, groups and more. `cast` reads `@odata.type` and returns the model of
//! that type:
//!
//! ```
//! use msgraph::Model;
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
//! A model has the accessors of its base type too. `typed` sets `@odata.type`, which a service needs if a property or a
//! request accepts several types. `view` returns an object as any model, whatever its type.
//!
//! # serde
//!
//! Models, enums, [`Object`](crate::Object), [`Value`](crate::Value) and the bodies of actions implement `Serialize` and
//! `Deserialize` of serde, in the form that is sent: `axum::Json(user)` answers with the user as it was received.
//!
//! ```
//! use msgraph::v1::models::User;
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! let user: User = serde_json::from_str(r#"{"displayName":"Adele","extension_badge":7}"#)?;
//! assert_eq!(user.display_name(), Some("Adele"));
//! assert_eq!(serde_json::to_string(&user)?, r#"{"displayName":"Adele","extension_badge":7}"#);
//! # Ok(())
//! # }
//! ```
