// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.verifiedPublisher`](https://learn.microsoft.com/graph/api/resources/verifiedpublisher?view=graph-rest-beta)
    VerifiedPublisher = "microsoft.graph.verifiedPublisher"
}

impl VerifiedPublisher {
    /// `addedDateTime` in queries.
    pub const ADDED_DATE_TIME: Property<Self> = Property::new("addedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `verifiedPublisherId` in queries.
    pub const VERIFIED_PUBLISHER_ID: Property<Self> = Property::new("verifiedPublisherId");

    /// `addedDateTime`: `Edm.DateTimeOffset`
    pub fn added_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("addedDateTime")
    }

    /// Sets `addedDateTime`.
    pub fn with_added_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("addedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `verifiedPublisherId`: `Edm.String`
    pub fn verified_publisher_id(&self) -> Option<&str> {
        self.0.str("verifiedPublisherId")
    }

    /// Sets `verifiedPublisherId`.
    pub fn with_verified_publisher_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("verifiedPublisherId", value))
    }
}
