//! Sets properties of models by their names.

use std::fmt::Display;

use crate::runtime::request::reference::BIND;
use crate::runtime::{Bound, Model, Value};

/// Sets any property of a model by its name: extension properties, annotations such as
/// `@microsoft.graph.conflictBehavior`, and what else no page lists.
///
/// ```
/// # use msgraph::{Property, runtime};
/// # runtime::model! {
/// #     /// A user.
/// #     User
/// # }
/// # impl User {
/// #     const ID: Property<User> = Property::new("id");
/// # }
/// use msgraph::With;
///
/// let user = User::new().with(User::ID, "u1").with("extension_badge", 7);
/// assert_eq!(user.to_string(), r#"{"id":"u1","extension_badge":7}"#);
/// ```
pub trait With: Model {
    /// Sets a property, by its constant or by its name.
    #[must_use]
    fn with(self, property: impl Display, value: impl Into<Value>) -> Self {
        let mut object = self.into_object();
        object.set(&property.to_string(), value.into());
        Self::from_object(object)
    }

    /// Binds a navigation property to entities that exist: sets `members@odata.bind`. Takes a
    /// [`Reference`](crate::Reference), or several of them: a URL, or a path below the version, which the request
    /// completes to a URL.
    ///
    /// ```
    /// use msgraph::{Object, Reference, With};
    ///
    /// let group = Object::new()
    ///     .bind("template", "/teamsTemplates('standard')")
    ///     .bind("members", [Reference::directory_object("2ab3"), Reference::directory_object("7cd4")]);
    /// assert_eq!(group.str("template@odata.bind"), Some("/teamsTemplates('standard')"));
    /// assert_eq!(group.to_string().matches("/directoryObjects/").count(), 2);
    /// ```
    #[must_use]
    fn bind(self, property: impl Display, entities: impl Into<Bound>) -> Self {
        let mut object = self.into_object();
        object.set(&format!("{property}{BIND}"), Value::from(entities.into()));
        Self::from_object(object)
    }
}

impl<M: Model> With for M {}
