// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.driveRecipient`](https://learn.microsoft.com/graph/api/resources/driverecipient?view=graph-rest-1.0)
    DriveRecipient = "microsoft.graph.driveRecipient"
}

impl DriveRecipient {
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `alias` in queries.
    pub const ALIAS: Property<Self> = Property::new("alias");
    /// `objectId` in queries.
    pub const OBJECT_ID: Property<Self> = Property::new("objectId");

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `alias`: `Edm.String`
    pub fn alias(&self) -> Option<&str> {
        self.0.str("alias")
    }

    /// Sets `alias`.
    pub fn with_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alias", value))
    }

    /// `objectId`: `Edm.String`
    pub fn object_id(&self) -> Option<&str> {
        self.0.str("objectId")
    }

    /// Sets `objectId`.
    pub fn with_object_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectId", value))
    }
}
