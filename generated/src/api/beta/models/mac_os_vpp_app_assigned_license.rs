// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOsVppAppAssignedLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosvppappassignedlicense?view=graph-rest-beta)
    MacOsVppAppAssignedLicense = "microsoft.graph.macOsVppAppAssignedLicense"
}

impl MacOsVppAppAssignedLicense {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userEmailAddress` in queries.
    pub const USER_EMAIL_ADDRESS: Property<Self> = Property::new("userEmailAddress");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userEmailAddress`: `Edm.String`
    pub fn user_email_address(&self) -> Option<&str> {
        self.0.str("userEmailAddress")
    }

    /// Sets `userEmailAddress`.
    pub fn with_user_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmailAddress", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
