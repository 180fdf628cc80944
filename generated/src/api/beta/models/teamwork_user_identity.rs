// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkUserIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkuseridentity?view=graph-rest-beta)
    TeamworkUserIdentity: super::Identity = "microsoft.graph.teamworkUserIdentity"
}

impl TeamworkUserIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userIdentityType` in queries.
    pub const USER_IDENTITY_TYPE: Property<Self> = Property::new("userIdentityType");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userIdentityType`: `microsoft.graph.teamworkUserIdentityType`
    ///
    /// Possible values are: aadUser, onPremiseAadUser, anonymousGuest, federatedUser, personalMicrosoftAccountUser, skypeUser, phoneUser, emailUser.
    pub fn user_identity_type(&self) -> Option<super::TeamworkUserIdentityType> {
        self.0.enumeration("userIdentityType")
    }

    /// Sets `userIdentityType`.
    pub fn with_user_identity_type(self, value: impl Into<Nullable<super::TeamworkUserIdentityType>>) -> Self {
        Self(self.0.with("userIdentityType", value))
    }
}
