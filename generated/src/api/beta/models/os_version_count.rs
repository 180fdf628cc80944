// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.osVersionCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-osversioncount?view=graph-rest-beta)
    OsVersionCount = "microsoft.graph.osVersionCount"
}

impl OsVersionCount {
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `lastUpdateDateTime` in queries.
    pub const LAST_UPDATE_DATE_TIME: Property<Self> = Property::new("lastUpdateDateTime");

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `deviceCount`: `Edm.Int32`
    pub fn device_count(&self) -> Option<i32> {
        self.0.i32("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }

    /// `lastUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdateDateTime")
    }

    /// Sets `lastUpdateDateTime`.
    pub fn with_last_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdateDateTime", value))
    }
}
