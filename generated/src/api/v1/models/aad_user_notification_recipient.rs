// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.aadUserNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/aadusernotificationrecipient?view=graph-rest-1.0)
    AadUserNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.aadUserNotificationRecipient"
}

impl AadUserNotificationRecipient {
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }
}
