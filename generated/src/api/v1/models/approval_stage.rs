// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.approvalStage`](https://learn.microsoft.com/graph/api/resources/approvalstage?view=graph-rest-1.0)
    ApprovalStage = "microsoft.graph.approvalStage"
}

impl ApprovalStage {
    /// `assignedToMe` in queries.
    pub const ASSIGNED_TO_ME: Property<Self> = Property::new("assignedToMe");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `reviewResult` in queries.
    pub const REVIEW_RESULT: Property<Self> = Property::new("reviewResult");
    /// `reviewedBy` in queries.
    pub const REVIEWED_BY: Property<Self> = Property::new("reviewedBy");
    /// `reviewedDateTime` in queries.
    pub const REVIEWED_DATE_TIME: Property<Self> = Property::new("reviewedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `assignedToMe`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn assigned_to_me(&self) -> Option<bool> {
        self.0.bool("assignedToMe")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `reviewResult`: `Edm.String`
    ///
    /// Possible values are: NotReviewed, Approved, Denied.
    pub fn review_result(&self) -> Option<&str> {
        self.0.str("reviewResult")
    }

    /// Sets `reviewResult`.
    pub fn with_review_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewResult", value))
    }

    /// `reviewedBy`: `microsoft.graph.identity`, read-only
    ///
    /// Read-only.
    pub fn reviewed_by(&self) -> Option<&super::Identity> {
        self.0.model("reviewedBy")
    }

    /// `reviewedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn reviewed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewedDateTime")
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: InProgress, Completed, Initializing, Expired.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }
}
