// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shift`](https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-beta)
    Shift = "microsoft.graph.shift"
}

impl Shift {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `schedulingGroupId` in queries.
    pub const SCHEDULING_GROUP_ID: Property<Self> = Property::new("schedulingGroupId");
    /// `sharedShift` in queries.
    pub const SHARED_SHIFT: Property<Self> = Property::new("sharedShift");
    /// `draftShift` in queries.
    pub const DRAFT_SHIFT: Property<Self> = Property::new("draftShift");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userId`: `Edm.String`
    ///
    /// Required.
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `schedulingGroupId`: `Edm.String`
    ///
    /// Required.
    pub fn scheduling_group_id(&self) -> Option<&str> {
        self.0.str("schedulingGroupId")
    }

    /// Sets `schedulingGroupId`.
    pub fn with_scheduling_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("schedulingGroupId", value))
    }

    /// `sharedShift`: `microsoft.graph.shiftItem`
    ///
    /// Required.
    pub fn shared_shift(&self) -> Option<&super::ShiftItem> {
        self.0.model("sharedShift")
    }

    /// Sets `sharedShift`.
    pub fn with_shared_shift(self, value: impl Into<Nullable<super::ShiftItem>>) -> Self {
        Self(self.0.with("sharedShift", value))
    }

    /// `draftShift`: `microsoft.graph.shiftItem`
    ///
    /// Required.
    pub fn draft_shift(&self) -> Option<&super::ShiftItem> {
        self.0.model("draftShift")
    }

    /// Sets `draftShift`.
    pub fn with_draft_shift(self, value: impl Into<Nullable<super::ShiftItem>>) -> Self {
        Self(self.0.with("draftShift", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }
}
