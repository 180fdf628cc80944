// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.submissionAdminReview`](https://learn.microsoft.com/graph/api/resources/security-submissionadminreview?view=graph-rest-beta)
    SubmissionAdminReview = "microsoft.graph.security.submissionAdminReview"
}

impl SubmissionAdminReview {
    /// `reviewBy` in queries.
    pub const REVIEW_BY: Property<Self> = Property::new("reviewBy");
    /// `reviewDateTime` in queries.
    pub const REVIEW_DATE_TIME: Property<Self> = Property::new("reviewDateTime");
    /// `reviewResult` in queries.
    pub const REVIEW_RESULT: Property<Self> = Property::new("reviewResult");

    /// `reviewBy`: `Edm.String`
    pub fn review_by(&self) -> Option<&str> {
        self.0.str("reviewBy")
    }

    /// Sets `reviewBy`.
    pub fn with_review_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewBy", value))
    }

    /// `reviewDateTime`: `Edm.DateTimeOffset`
    pub fn review_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewDateTime")
    }

    /// Sets `reviewDateTime`.
    pub fn with_review_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reviewDateTime", value))
    }

    /// `reviewResult`: `microsoft.graph.submissionResultCategory`
    ///
    /// Possible values are: notJunk, spam, phishing, malware, allowedByPolicy, blockedByPolicy, spoof, unknown, noResultAvailable, unknownFutureValue.
    pub fn review_result(&self) -> Option<super::super::SubmissionResultCategory> {
        self.0.enumeration("reviewResult")
    }

    /// Sets `reviewResult`.
    pub fn with_review_result(self, value: impl Into<Nullable<super::super::SubmissionResultCategory>>) -> Self {
        Self(self.0.with("reviewResult", value))
    }
}
