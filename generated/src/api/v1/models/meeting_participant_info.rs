// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipantInfo`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-1.0)
    MeetingParticipantInfo = "microsoft.graph.meetingParticipantInfo"
}

impl MeetingParticipantInfo {
    /// `identity` in queries.
    pub const IDENTITY: Property<Self> = Property::new("identity");
    /// `upn` in queries.
    pub const UPN: Property<Self> = Property::new("upn");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");

    /// `identity`: `microsoft.graph.identitySet`
    pub fn identity(&self) -> Option<&super::IdentitySet> {
        self.0.model("identity")
    }

    /// Sets `identity`.
    pub fn with_identity(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("identity", value))
    }

    /// `upn`: `Edm.String`
    pub fn upn(&self) -> Option<&str> {
        self.0.str("upn")
    }

    /// Sets `upn`.
    pub fn with_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("upn", value))
    }

    /// `role`: `microsoft.graph.onlineMeetingRole`
    ///
    /// Possible values are: attendee, presenter, producer, unknownFutureValue.
    pub fn role(&self) -> Option<super::OnlineMeetingRole> {
        self.0.enumeration("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<super::OnlineMeetingRole>>) -> Self {
        Self(self.0.with("role", value))
    }
}
