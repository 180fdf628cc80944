// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosvppappassignedlicense.
    ///
    /// [`microsoft.graph.iosVppAppAssignedUserLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassigneduserlicense?view=graph-rest-beta)
    IosVppAppAssignedUserLicense: super::IosVppAppAssignedLicense = "microsoft.graph.iosVppAppAssignedUserLicense"
}

impl IosVppAppAssignedUserLicense {
    pub const ID: Property<Self> = Property::new("id");
    pub const USER_EMAIL_ADDRESS: Property<Self> = Property::new("userEmailAddress");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_NAME: Property<Self> = Property::new("userName");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_user_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmailAddress", value))
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
