// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmission`](https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-1.0)
    EducationSubmission = "microsoft.graph.educationSubmission"
}

impl EducationSubmission {
    pub const ID: Property<Self> = Property::new("id");
    pub const RECIPIENT: Property<Self> = Property::new("recipient");
    pub const RETURNED_BY: Property<Self> = Property::new("returnedBy");
    pub const RETURNED_DATE_TIME: Property<Self> = Property::new("returnedDateTime");
    pub const RESOURCES_FOLDER_URL: Property<Self> = Property::new("resourcesFolderUrl");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const SUBMITTED_BY: Property<Self> = Property::new("submittedBy");
    pub const SUBMITTED_DATE_TIME: Property<Self> = Property::new("submittedDateTime");
    pub const UNSUBMITTED_BY: Property<Self> = Property::new("unsubmittedBy");
    pub const UNSUBMITTED_DATE_TIME: Property<Self> = Property::new(
        "unsubmittedDateTime",
    );
    pub const REASSIGNED_BY: Property<Self> = Property::new("reassignedBy");
    pub const REASSIGNED_DATE_TIME: Property<Self> = Property::new("reassignedDateTime");
    pub const RESOURCES: Property<Self> = Property::new("resources");
    pub const SUBMITTED_RESOURCES: Property<Self> = Property::new("submittedResources");
    pub const OUTCOMES: Property<Self> = Property::new("outcomes");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `recipient`: `microsoft.graph.educationSubmissionRecipient`
    pub fn recipient(&self) -> Option<&super::EducationSubmissionRecipient> {
        self.0.model("recipient")
    }

    pub fn with_recipient(
        self,
        value: impl Into<Nullable<super::EducationSubmissionRecipient>>,
    ) -> Self {
        Self(self.0.with("recipient", value))
    }

    /// `returnedBy`: `microsoft.graph.identitySet`
    pub fn returned_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("returnedBy")
    }

    pub fn with_returned_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("returnedBy", value))
    }

    /// `returnedDateTime`: `Edm.DateTimeOffset`
    pub fn returned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("returnedDateTime")
    }

    pub fn with_returned_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("returnedDateTime", value))
    }

    /// `resourcesFolderUrl`: `Edm.String`
    pub fn resources_folder_url(&self) -> Option<&str> {
        self.0.str("resourcesFolderUrl")
    }

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

    pub fn with_submitted_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("submittedBy", value))
    }

    /// `submittedDateTime`: `Edm.DateTimeOffset`
    pub fn submitted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("submittedDateTime")
    }

    pub fn with_submitted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("submittedDateTime", value))
    }

    /// `unsubmittedBy`: `microsoft.graph.identitySet`
    pub fn unsubmitted_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("unsubmittedBy")
    }

    pub fn with_unsubmitted_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("unsubmittedBy", value))
    }

    /// `unsubmittedDateTime`: `Edm.DateTimeOffset`
    pub fn unsubmitted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("unsubmittedDateTime")
    }

    pub fn with_unsubmitted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("unsubmittedDateTime", value))
    }

    /// `reassignedBy`: `microsoft.graph.identitySet`
    pub fn reassigned_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("reassignedBy")
    }

    pub fn with_reassigned_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("reassignedBy", value))
    }

    /// `reassignedDateTime`: `Edm.DateTimeOffset`
    pub fn reassigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reassignedDateTime")
    }

    pub fn with_reassigned_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("reassignedDateTime", value))
    }

    /// `resources`: `Collection(microsoft.graph.educationSubmissionResource)`
    ///
    /// Nullable.
    pub fn resources(&self) -> Option<&[super::EducationSubmissionResource]> {
        self.0.models("resources")
    }

    pub fn with_resources(
        self,
        value: impl Into<Nullable<Vec<super::EducationSubmissionResource>>>,
    ) -> Self {
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

    pub fn with_outcomes(
        self,
        value: impl Into<Nullable<Vec<super::EducationOutcome>>>,
    ) -> Self {
        Self(self.0.with("outcomes", value))
    }
}
