// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeOff`](https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-beta)
    TimeOff: super::ChangeTrackedEntity = "microsoft.graph.timeOff"
}

crate::runtime::derived! {
    TimeOff: super::Entity
}

impl TimeOff {
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
    /// `sharedTimeOff` in queries.
    pub const SHARED_TIME_OFF: Property<Self> = Property::new("sharedTimeOff");
    /// `draftTimeOff` in queries.
    pub const DRAFT_TIME_OFF: Property<Self> = Property::new("draftTimeOff");

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
    ///
    /// Required.
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `sharedTimeOff`: `microsoft.graph.timeOffItem`
    ///
    /// Required.
    pub fn shared_time_off(&self) -> Option<&super::TimeOffItem> {
        self.0.model("sharedTimeOff")
    }

    /// Sets `sharedTimeOff`.
    pub fn with_shared_time_off(self, value: impl Into<Nullable<super::TimeOffItem>>) -> Self {
        Self(self.0.with("sharedTimeOff", value))
    }

    /// `draftTimeOff`: `microsoft.graph.timeOffItem`
    ///
    /// Required.
    pub fn draft_time_off(&self) -> Option<&super::TimeOffItem> {
        self.0.model("draftTimeOff")
    }

    /// Sets `draftTimeOff`.
    pub fn with_draft_time_off(self, value: impl Into<Nullable<super::TimeOffItem>>) -> Self {
        Self(self.0.with("draftTimeOff", value))
    }
}
