// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shiftPreferences`](https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-beta)
    ShiftPreferences: super::ChangeTrackedEntity = "microsoft.graph.shiftPreferences"
}

crate::runtime::derived! {
    ShiftPreferences: super::Entity
}

impl ShiftPreferences {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `availability` in queries.
    pub const AVAILABILITY: Property<Self> = Property::new("availability");

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

    /// `availability`: `Collection(microsoft.graph.shiftAvailability)`
    pub fn availability(&self) -> Option<&[super::ShiftAvailability]> {
        self.0.models("availability")
    }

    /// Sets `availability`.
    pub fn with_availability(self, value: impl Into<Nullable<Vec<super::ShiftAvailability>>>) -> Self {
        Self(self.0.with("availability", value))
    }
}
