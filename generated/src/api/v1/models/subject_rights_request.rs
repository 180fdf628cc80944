// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.subjectRightsRequest`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-1.0)
    SubjectRightsRequest: super::Entity = "microsoft.graph.subjectRightsRequest"
}

impl SubjectRightsRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `closedDateTime` in queries.
    pub const CLOSED_DATE_TIME: Property<Self> = Property::new("closedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `dataSubject` in queries.
    pub const DATA_SUBJECT: Property<Self> = Property::new("dataSubject");
    /// `dataSubjectType` in queries.
    pub const DATA_SUBJECT_TYPE: Property<Self> = Property::new("dataSubjectType");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `insight` in queries.
    pub const INSIGHT: Property<Self> = Property::new("insight");
    /// `internalDueDateTime` in queries.
    pub const INTERNAL_DUE_DATE_TIME: Property<Self> = Property::new("internalDueDateTime");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `stages` in queries.
    pub const STAGES: Property<Self> = Property::new("stages");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `regulations` in queries.
    pub const REGULATIONS: Property<Self> = Property::new("regulations");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `team` in queries.
    pub const TEAM: Property<Self> = Property::new("team");

    /// `assignedTo`: `microsoft.graph.identity`
    pub fn assigned_to(&self) -> Option<&super::Identity> {
        self.0.model("assignedTo")
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// `closedDateTime`: `Edm.DateTimeOffset`
    pub fn closed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("closedDateTime")
    }

    /// Sets `closedDateTime`.
    pub fn with_closed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("closedDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `dataSubject`: `microsoft.graph.dataSubject`
    pub fn data_subject(&self) -> Option<&super::DataSubject> {
        self.0.model("dataSubject")
    }

    /// Sets `dataSubject`.
    pub fn with_data_subject(self, value: impl Into<Nullable<super::DataSubject>>) -> Self {
        Self(self.0.with("dataSubject", value))
    }

    /// `dataSubjectType`: `microsoft.graph.dataSubjectType`
    ///
    /// Possible values are: customer, currentEmployee, formerEmployee, prospectiveEmployee, student, teacher, faculty, other, unknownFutureValue.
    pub fn data_subject_type(&self) -> Option<super::DataSubjectType> {
        self.0.enumeration("dataSubjectType")
    }

    /// Sets `dataSubjectType`.
    pub fn with_data_subject_type(self, value: impl Into<Nullable<super::DataSubjectType>>) -> Self {
        Self(self.0.with("dataSubjectType", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `insight`: `microsoft.graph.subjectRightsRequestDetail`
    pub fn insight(&self) -> Option<&super::SubjectRightsRequestDetail> {
        self.0.model("insight")
    }

    /// Sets `insight`.
    pub fn with_insight(self, value: impl Into<Nullable<super::SubjectRightsRequestDetail>>) -> Self {
        Self(self.0.with("insight", value))
    }

    /// `internalDueDateTime`: `Edm.DateTimeOffset`
    pub fn internal_due_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("internalDueDateTime")
    }

    /// Sets `internalDueDateTime`.
    pub fn with_internal_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("internalDueDateTime", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `stages`: `Collection(microsoft.graph.subjectRightsRequestStageDetail)`
    pub fn stages(&self) -> Option<&[super::SubjectRightsRequestStageDetail]> {
        self.0.models("stages")
    }

    /// Sets `stages`.
    pub fn with_stages(self, value: impl Into<Nullable<Vec<super::SubjectRightsRequestStageDetail>>>) -> Self {
        Self(self.0.with("stages", value))
    }

    /// `status`: `microsoft.graph.subjectRightsRequestStatus`
    ///
    /// Possible values are: active, closed, unknownFutureValue.
    pub fn status(&self) -> Option<super::SubjectRightsRequestStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SubjectRightsRequestStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `type`: `microsoft.graph.subjectRightsRequestType`
    ///
    /// Possible values are: export, access, tagForAction, unknownFutureValue, delete.
    pub fn type_(&self) -> Option<super::SubjectRightsRequestType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::SubjectRightsRequestType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `regulations`: `Collection(Edm.String)`
    pub fn regulations(&self) -> Option<Vec<&str>> {
        self.0.strs("regulations")
    }

    /// Sets `regulations`.
    pub fn with_regulations(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("regulations", value))
    }

    /// `notes`: `Collection(microsoft.graph.authoredNote)`
    pub fn notes(&self) -> Option<&[super::AuthoredNote]> {
        self.0.models("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<Vec<super::AuthoredNote>>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `team`: `microsoft.graph.team`
    #[cfg(feature = "teams")]
    pub fn team(&self) -> Option<&super::Team> {
        self.0.model("team")
    }

    /// Sets `team`.
    #[cfg(feature = "teams")]
    pub fn with_team(self, value: impl Into<Nullable<super::Team>>) -> Self {
        Self(self.0.with("team", value))
    }
}
