// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userPurpose`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    UserPurpose = "microsoft.graph.userPurpose"
}

impl UserPurpose {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `microsoft.graph.mailboxrecipienttype`
    ///
    /// Possible values are: unknown, user, linked, shared, room, equipment, others.
    pub fn value(&self) -> Option<super::Mailboxrecipienttype> {
        self.0.enumeration("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<super::Mailboxrecipienttype>>) -> Self {
        Self(self.0.with("value", value))
    }
}
