// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfileStatus`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofilestatus?view=graph-rest-beta)
    EducationSynchronizationProfileStatus = "microsoft.graph.educationSynchronizationProfileStatus"
}

impl EducationSynchronizationProfileStatus {
    pub const ID: Property<Self> = Property::new("id");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const LAST_SYNCHRONIZATION_DATE_TIME: Property<Self> = Property::new(
        "lastSynchronizationDateTime",
    );

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `status`: `microsoft.graph.educationSynchronizationStatus`
    ///
    /// Possible values are: paused, inProgress, success, error, quarantined, validationError.
    pub fn status(&self) -> Option<super::EducationSynchronizationStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::EducationSynchronizationStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `lastSynchronizationDateTime`: `Edm.DateTimeOffset`
    pub fn last_synchronization_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSynchronizationDateTime")
    }

    pub fn with_last_synchronization_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastSynchronizationDateTime", value))
    }
}
