// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkApplicationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkapplicationidentity?view=graph-rest-1.0)
    TeamworkApplicationIdentity: super::Identity = "microsoft.graph.teamworkApplicationIdentity"
}

impl TeamworkApplicationIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `applicationIdentityType` in queries.
    pub const APPLICATION_IDENTITY_TYPE: Property<Self> = Property::new("applicationIdentityType");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `applicationIdentityType`: `microsoft.graph.teamworkApplicationIdentityType`
    ///
    /// Possible values are: aadApplication, bot, tenantBot, office365Connector, outgoingWebhook, unknownFutureValue.
    pub fn application_identity_type(&self) -> Option<super::TeamworkApplicationIdentityType> {
        self.0.enumeration("applicationIdentityType")
    }

    /// Sets `applicationIdentityType`.
    pub fn with_application_identity_type(
        self,
        value: impl Into<Nullable<super::TeamworkApplicationIdentityType>>,
    ) -> Self {
        Self(self.0.with("applicationIdentityType", value))
    }
}
