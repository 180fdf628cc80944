// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmission`](https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-1.0)
    EducationSubmission = "microsoft.graph.educationSubmission"
}

impl EducationSubmission {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `recipient` in queries.
    pub const RECIPIENT: Property<Self> = Property::new("recipient");
    /// `returnedBy` in queries.
    pub const RETURNED_BY: Property<Self> = Property::new("returnedBy");
    /// `returnedDateTime` in queries.
    pub const RETURNED_DATE_TIME: Property<Self> = Property::new("returnedDateTime");
    /// `resourcesFolderUrl` in queries.
    pub const RESOURCES_FOLDER_URL: Property<Self> = Property::new("resourcesFolderUrl");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `submittedBy` in queries.
    pub const SUBMITTED_BY: Property<Self> = Property::new("submittedBy");
    /// `submittedDateTime` in queries.
    pub const SUBMITTED_DATE_TIME: Property<Self> = Property::new("submittedDateTime");
    /// `unsubmittedBy` in queries.
    pub const UNSUBMITTED_BY: Property<Self> = Property::new("unsubmittedBy");
    /// `unsubmittedDateTime` in queries.
    pub const UNSUBMITTED_DATE_TIME: Property<Self> = Property::new("unsubmittedDateTime");
    /// `reassignedBy` in queries.
    pub const REASSIGNED_BY: Property<Self> = Property::new("reassignedBy");
    /// `reassignedDateTime` in queries.
    pub const REASSIGNED_DATE_TIME: Property<Self> = Property::new("reassignedDateTime");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");
    /// `submittedResources` in queries.
    pub const SUBMITTED_RESOURCES: Property<Self> = Property::new("submittedResources");
    /// `outcomes` in queries.
    pub const OUTCOMES: Property<Self> = Property::new("outcomes");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `recipient`: `microsoft.graph.educationSubmissionRecipient`
    pub fn recipient(&self) -> Option<&super::EducationSubmissionRecipient> {
        self.0.model("recipient")
    }

    /// Sets `recipient`.
    pub fn with_recipient(self, value: impl Into<Nullable<super::EducationSubmissionRecipient>>) -> Self {
        Self(self.0.with("recipient", value))
    }

    /// `returnedBy`: `microsoft.graph.identitySet`
    pub fn returned_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("returnedBy")
    }

    /// Sets `returnedBy`.
    pub fn with_returned_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("returnedBy", value))
    }

    /// `returnedDateTime`: `Edm.DateTimeOffset`
    pub fn returned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("returnedDateTime")
    }

    /// Sets `returnedDateTime`.
    pub fn with_returned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("returnedDateTime", value))
    }

    /// `resourcesFolderUrl`: `Edm.String`
    pub fn resources_folder_url(&self) -> Option<&str> {
        self.0.str("resourcesFolderUrl")
    }

    /// Sets `resourcesFolderUrl`.
    pub fn with_resources_folder_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourcesFolderUrl", value))
    }

    /// `status`: `microsoft.graph.educationSubmissionStatus`, read-only
    ///
    /// Read-only. Possible values are: working, submitted, released, returned, reassigned.
    pub fn status(&self) -> Option<super::EducationSubmissionStatus> {
        self.0.enumeration("status")
    }

    /// `submittedBy`: `microsoft.graph.identitySet`
    pub fn submitted_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("submittedBy")
    }

    /// Sets `submittedBy`.
    pub fn with_submitted_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("submittedBy", value))
    }

    /// `submittedDateTime`: `Edm.DateTimeOffset`
    pub fn submitted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("submittedDateTime")
    }

    /// Sets `submittedDateTime`.
    pub fn with_submitted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("submittedDateTime", value))
    }

    /// `unsubmittedBy`: `microsoft.graph.identitySet`
    pub fn unsubmitted_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("unsubmittedBy")
    }

    /// Sets `unsubmittedBy`.
    pub fn with_unsubmitted_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("unsubmittedBy", value))
    }

    /// `unsubmittedDateTime`: `Edm.DateTimeOffset`
    pub fn unsubmitted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("unsubmittedDateTime")
    }

    /// Sets `unsubmittedDateTime`.
    pub fn with_unsubmitted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("unsubmittedDateTime", value))
    }

    /// `reassignedBy`: `microsoft.graph.identitySet`
    pub fn reassigned_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("reassignedBy")
    }

    /// Sets `reassignedBy`.
    pub fn with_reassigned_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("reassignedBy", value))
    }

    /// `reassignedDateTime`: `Edm.DateTimeOffset`
    pub fn reassigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reassignedDateTime")
    }

    /// Sets `reassignedDateTime`.
    pub fn with_reassigned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reassignedDateTime", value))
    }

    /// `resources`: `Collection(microsoft.graph.educationSubmissionResource)`
    ///
    /// Nullable.
    pub fn resources(&self) -> Option<&[super::EducationSubmissionResource]> {
        self.0.models("resources")
    }

    /// Sets `resources`.
    pub fn with_resources(self, value: impl Into<Nullable<Vec<super::EducationSubmissionResource>>>) -> Self {
        Self(self.0.with("resources", value))
    }

    /// `submittedResources`: `Collection(microsoft.graph.educationSubmissionResource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn submitted_resources(&self) -> Option<&[super::EducationSubmissionResource]> {
        self.0.models("submittedResources")
    }

    /// `outcomes`: `Collection(microsoft.graph.educationOutcome)`
    ///
    /// Nullable.
    pub fn outcomes(&self) -> Option<&[super::EducationOutcome]> {
        self.0.models("outcomes")
    }

    /// Sets `outcomes`.
    pub fn with_outcomes(self, value: impl Into<Nullable<Vec<super::EducationOutcome>>>) -> Self {
        Self(self.0.with("outcomes", value))
    }
}
