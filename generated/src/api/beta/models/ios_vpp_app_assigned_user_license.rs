// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosvppappassignedlicense.
    ///
    /// [`microsoft.graph.iosVppAppAssignedUserLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassigneduserlicense?view=graph-rest-beta)
    IosVppAppAssignedUserLicense: super::IosVppAppAssignedLicense = "microsoft.graph.iosVppAppAssignedUserLicense"
}

impl IosVppAppAssignedUserLicense {
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

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `userEmailAddress`.
    pub fn with_user_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmailAddress", value))
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
