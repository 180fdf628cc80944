// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersAddedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersaddedeventmessagedetail?view=graph-rest-1.0)
    MembersAddedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersAddedEventMessageDetail"
}

impl MembersAddedEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `visibleHistoryStartDateTime` in queries.
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new("visibleHistoryStartDateTime");

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

    /// `visibleHistoryStartDateTime`: `Edm.DateTimeOffset`
    pub fn visible_history_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("visibleHistoryStartDateTime")
    }

    /// Sets `visibleHistoryStartDateTime`.
    pub fn with_visible_history_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("visibleHistoryStartDateTime", value))
    }
}
