// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from meetingRegistrantBase.
    ///
    /// [`microsoft.graph.externalMeetingRegistrant`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta)
    ExternalMeetingRegistrant: super::MeetingRegistrantBase = "microsoft.graph.externalMeetingRegistrant"
}

crate::runtime::derived! {
    ExternalMeetingRegistrant: super::Entity
}

impl ExternalMeetingRegistrant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }
}
