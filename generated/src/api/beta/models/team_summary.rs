// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamSummary`](https://learn.microsoft.com/graph/api/resources/teamsummary?view=graph-rest-beta)
    TeamSummary = "microsoft.graph.teamSummary"
}

impl TeamSummary {
    /// `guestsCount` in queries.
    pub const GUESTS_COUNT: Property<Self> = Property::new("guestsCount");
    /// `membersCount` in queries.
    pub const MEMBERS_COUNT: Property<Self> = Property::new("membersCount");
    /// `ownersCount` in queries.
    pub const OWNERS_COUNT: Property<Self> = Property::new("ownersCount");

    /// `guestsCount`: `Edm.Int32`
    pub fn guests_count(&self) -> Option<i32> {
        self.0.i32("guestsCount")
    }

    /// Sets `guestsCount`.
    pub fn with_guests_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("guestsCount", value))
    }

    /// `membersCount`: `Edm.Int32`
    pub fn members_count(&self) -> Option<i32> {
        self.0.i32("membersCount")
    }

    /// Sets `membersCount`.
    pub fn with_members_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("membersCount", value))
    }

    /// `ownersCount`: `Edm.Int32`
    pub fn owners_count(&self) -> Option<i32> {
        self.0.i32("ownersCount")
    }

    /// Sets `ownersCount`.
    pub fn with_owners_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ownersCount", value))
    }
}
