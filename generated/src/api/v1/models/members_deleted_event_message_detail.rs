// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersDeletedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersdeletedeventmessagedetail?view=graph-rest-1.0)
    MembersDeletedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersDeletedEventMessageDetail"
}

impl MembersDeletedEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }

    /// `members`: `Collection(microsoft.graph.teamworkUserIdentity)`
    pub fn members(&self) -> Option<&[super::TeamworkUserIdentity]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::TeamworkUserIdentity>>>) -> Self {
        Self(self.0.with("members", value))
    }
}
