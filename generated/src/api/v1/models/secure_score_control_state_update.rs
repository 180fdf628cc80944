// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlStateUpdate`](https://learn.microsoft.com/graph/api/resources/securescorecontrolstateupdate?view=graph-rest-1.0)
    SecureScoreControlStateUpdate = "microsoft.graph.secureScoreControlStateUpdate"
}

impl SecureScoreControlStateUpdate {
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `comment` in queries.
    pub const COMMENT: Property<Self> = Property::new("comment");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `updatedBy` in queries.
    pub const UPDATED_BY: Property<Self> = Property::new("updatedBy");
    /// `updatedDateTime` in queries.
    pub const UPDATED_DATE_TIME: Property<Self> = Property::new("updatedDateTime");

    /// `assignedTo`: `Edm.String`
    pub fn assigned_to(&self) -> Option<&str> {
        self.0.str("assignedTo")
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// `comment`: `Edm.String`
    pub fn comment(&self) -> Option<&str> {
        self.0.str("comment")
    }

    /// Sets `comment`.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `updatedBy`: `Edm.String`
    pub fn updated_by(&self) -> Option<&str> {
        self.0.str("updatedBy")
    }

    /// Sets `updatedBy`.
    pub fn with_updated_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updatedBy", value))
    }

    /// `updatedDateTime`: `Edm.DateTimeOffset`
    pub fn updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("updatedDateTime")
    }

    /// Sets `updatedDateTime`.
    pub fn with_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("updatedDateTime", value))
    }
}
