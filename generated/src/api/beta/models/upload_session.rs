// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.uploadSession`](https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-beta)
    UploadSession = "microsoft.graph.uploadSession"
}

impl UploadSession {
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `nextExpectedRanges` in queries.
    pub const NEXT_EXPECTED_RANGES: Property<Self> = Property::new("nextExpectedRanges");
    /// `uploadUrl` in queries.
    pub const UPLOAD_URL: Property<Self> = Property::new("uploadUrl");

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `nextExpectedRanges`: `Collection(Edm.String)`
    pub fn next_expected_ranges(&self) -> Option<Vec<&str>> {
        self.0.strs("nextExpectedRanges")
    }

    /// Sets `nextExpectedRanges`.
    pub fn with_next_expected_ranges(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("nextExpectedRanges", value))
    }

    /// `uploadUrl`: `Edm.String`
    pub fn upload_url(&self) -> Option<&str> {
        self.0.str("uploadUrl")
    }

    /// Sets `uploadUrl`.
    pub fn with_upload_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uploadUrl", value))
    }
}
