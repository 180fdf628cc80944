// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeCard`](https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-beta)
    TimeCard: super::ChangeTrackedEntity = "microsoft.graph.timeCard"
}

crate::runtime::derived! {
    TimeCard: super::Entity
}

impl TimeCard {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `clockInEvent` in queries.
    pub const CLOCK_IN_EVENT: Property<Self> = Property::new("clockInEvent");
    /// `clockOutEvent` in queries.
    pub const CLOCK_OUT_EVENT: Property<Self> = Property::new("clockOutEvent");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `breaks` in queries.
    pub const BREAKS: Property<Self> = Property::new("breaks");
    /// `originalEntry` in queries.
    pub const ORIGINAL_ENTRY: Property<Self> = Property::new("originalEntry");
    /// `confirmedBy` in queries.
    pub const CONFIRMED_BY: Property<Self> = Property::new("confirmedBy");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `state`: `microsoft.graph.timeCardState`
    ///
    /// Possible values are: clockedIn, onBreak, clockedOut, unknownFutureValue.
    pub fn state(&self) -> Option<super::TimeCardState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::TimeCardState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `clockInEvent`: `microsoft.graph.timeCardEvent`
    pub fn clock_in_event(&self) -> Option<&super::TimeCardEvent> {
        self.0.model("clockInEvent")
    }

    /// Sets `clockInEvent`.
    pub fn with_clock_in_event(self, value: impl Into<Nullable<super::TimeCardEvent>>) -> Self {
        Self(self.0.with("clockInEvent", value))
    }

    /// `clockOutEvent`: `microsoft.graph.timeCardEvent`
    pub fn clock_out_event(&self) -> Option<&super::TimeCardEvent> {
        self.0.model("clockOutEvent")
    }

    /// Sets `clockOutEvent`.
    pub fn with_clock_out_event(self, value: impl Into<Nullable<super::TimeCardEvent>>) -> Self {
        Self(self.0.with("clockOutEvent", value))
    }

    /// `notes`: `microsoft.graph.itemBody`
    pub fn notes(&self) -> Option<&super::ItemBody> {
        self.0.model("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `breaks`: `Collection(microsoft.graph.timeCardBreak)`
    pub fn breaks(&self) -> Option<&[super::TimeCardBreak]> {
        self.0.models("breaks")
    }

    /// Sets `breaks`.
    pub fn with_breaks(self, value: impl Into<Nullable<Vec<super::TimeCardBreak>>>) -> Self {
        Self(self.0.with("breaks", value))
    }

    /// `originalEntry`: `microsoft.graph.timeCardEntry`
    pub fn original_entry(&self) -> Option<&super::TimeCardEntry> {
        self.0.model("originalEntry")
    }

    /// Sets `originalEntry`.
    pub fn with_original_entry(self, value: impl Into<Nullable<super::TimeCardEntry>>) -> Self {
        Self(self.0.with("originalEntry", value))
    }

    /// `confirmedBy`: `microsoft.graph.confirmedBy`
    ///
    /// Possible values are: none, user, manager, unknownFutureValue.
    pub fn confirmed_by(&self) -> Option<super::ConfirmedBy> {
        self.0.enumeration("confirmedBy")
    }

    /// Sets `confirmedBy`.
    pub fn with_confirmed_by(self, value: impl Into<Nullable<super::ConfirmedBy>>) -> Self {
        Self(self.0.with("confirmedBy", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }
}
