// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationCustomization`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationcustomization?view=graph-rest-beta)
    EducationSynchronizationCustomization = "microsoft.graph.educationSynchronizationCustomization"
}

impl EducationSynchronizationCustomization {
    /// `optionalPropertiesToSync` in queries.
    pub const OPTIONAL_PROPERTIES_TO_SYNC: Property<Self> = Property::new("optionalPropertiesToSync");
    /// `synchronizationStartDate` in queries.
    pub const SYNCHRONIZATION_START_DATE: Property<Self> = Property::new("synchronizationStartDate");
    /// `isSyncDeferred` in queries.
    pub const IS_SYNC_DEFERRED: Property<Self> = Property::new("isSyncDeferred");
    /// `allowDisplayNameUpdate` in queries.
    pub const ALLOW_DISPLAY_NAME_UPDATE: Property<Self> = Property::new("allowDisplayNameUpdate");

    /// `optionalPropertiesToSync`: `Collection(Edm.String)`
    pub fn optional_properties_to_sync(&self) -> Option<Vec<&str>> {
        self.0.strs("optionalPropertiesToSync")
    }

    /// Sets `optionalPropertiesToSync`.
    pub fn with_optional_properties_to_sync(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("optionalPropertiesToSync", value))
    }

    /// `synchronizationStartDate`: `Edm.DateTimeOffset`
    pub fn synchronization_start_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("synchronizationStartDate")
    }

    /// Sets `synchronizationStartDate`.
    pub fn with_synchronization_start_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("synchronizationStartDate", value))
    }

    /// `isSyncDeferred`: `Edm.Boolean`
    pub fn is_sync_deferred(&self) -> Option<bool> {
        self.0.bool("isSyncDeferred")
    }

    /// Sets `isSyncDeferred`.
    pub fn with_is_sync_deferred(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSyncDeferred", value))
    }

    /// `allowDisplayNameUpdate`: `Edm.Boolean`
    pub fn allow_display_name_update(&self) -> Option<bool> {
        self.0.bool("allowDisplayNameUpdate")
    }

    /// Sets `allowDisplayNameUpdate`.
    pub fn with_allow_display_name_update(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDisplayNameUpdate", value))
    }
}
