// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.loggedOnUser`](https://learn.microsoft.com/graph/api/resources/intune-devices-loggedonuser?view=graph-rest-beta)
    LoggedOnUser = "microsoft.graph.loggedOnUser"
}

impl LoggedOnUser {
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `lastLogOnDateTime` in queries.
    pub const LAST_LOG_ON_DATE_TIME: Property<Self> = Property::new("lastLogOnDateTime");

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `lastLogOnDateTime`: `Edm.DateTimeOffset`
    pub fn last_log_on_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastLogOnDateTime")
    }

    /// Sets `lastLogOnDateTime`.
    pub fn with_last_log_on_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastLogOnDateTime", value))
    }
}
