// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.subjectRightsRequest`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-beta)
    SubjectRightsRequest: super::Entity = "microsoft.graph.subjectRightsRequest"
}

impl SubjectRightsRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `closedDateTime` in queries.
    pub const CLOSED_DATE_TIME: Property<Self> = Property::new("closedDateTime");
    /// `contentQuery` in queries.
    pub const CONTENT_QUERY: Property<Self> = Property::new("contentQuery");
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
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `includeAllVersions` in queries.
    pub const INCLUDE_ALL_VERSIONS: Property<Self> = Property::new("includeAllVersions");
    /// `includeAuthoredContent` in queries.
    pub const INCLUDE_AUTHORED_CONTENT: Property<Self> = Property::new("includeAuthoredContent");
    /// `insight` in queries.
    pub const INSIGHT: Property<Self> = Property::new("insight");
    /// `internalDueDateTime` in queries.
    pub const INTERNAL_DUE_DATE_TIME: Property<Self> = Property::new("internalDueDateTime");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `mailboxLocations` in queries.
    pub const MAILBOX_LOCATIONS: Property<Self> = Property::new("mailboxLocations");
    /// `pauseAfterEstimate` in queries.
    pub const PAUSE_AFTER_ESTIMATE: Property<Self> = Property::new("pauseAfterEstimate");
    /// `siteLocations` in queries.
    pub const SITE_LOCATIONS: Property<Self> = Property::new("siteLocations");
    /// `stages` in queries.
    pub const STAGES: Property<Self> = Property::new("stages");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `pauseAfterDownload` in queries.
    pub const PAUSE_AFTER_DOWNLOAD: Property<Self> = Property::new("pauseAfterDownload");
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

    /// `contentQuery`: `Edm.String`
    pub fn content_query(&self) -> Option<&str> {
        self.0.str("contentQuery")
    }

    /// Sets `contentQuery`.
    pub fn with_content_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentQuery", value))
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

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `includeAllVersions`: `Edm.Boolean`
    pub fn include_all_versions(&self) -> Option<bool> {
        self.0.bool("includeAllVersions")
    }

    /// Sets `includeAllVersions`.
    pub fn with_include_all_versions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("includeAllVersions", value))
    }

    /// `includeAuthoredContent`: `Edm.Boolean`
    pub fn include_authored_content(&self) -> Option<bool> {
        self.0.bool("includeAuthoredContent")
    }

    /// Sets `includeAuthoredContent`.
    pub fn with_include_authored_content(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("includeAuthoredContent", value))
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

    /// `mailboxLocations`: `microsoft.graph.subjectRightsRequestMailboxLocation`
    pub fn mailbox_locations(&self) -> Option<&super::SubjectRightsRequestMailboxLocation> {
        self.0.model("mailboxLocations")
    }

    /// Sets `mailboxLocations`.
    pub fn with_mailbox_locations(
        self,
        value: impl Into<Nullable<super::SubjectRightsRequestMailboxLocation>>,
    ) -> Self {
        Self(self.0.with("mailboxLocations", value))
    }

    /// `pauseAfterEstimate`: `Edm.Boolean`
    pub fn pause_after_estimate(&self) -> Option<bool> {
        self.0.bool("pauseAfterEstimate")
    }

    /// Sets `pauseAfterEstimate`.
    pub fn with_pause_after_estimate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pauseAfterEstimate", value))
    }

    /// `siteLocations`: `microsoft.graph.subjectRightsRequestSiteLocation`
    pub fn site_locations(&self) -> Option<&super::SubjectRightsRequestSiteLocation> {
        self.0.model("siteLocations")
    }

    /// Sets `siteLocations`.
    pub fn with_site_locations(self, value: impl Into<Nullable<super::SubjectRightsRequestSiteLocation>>) -> Self {
        Self(self.0.with("siteLocations", value))
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
    /// Possible values are: export, delete, access, tagForAction, unknownFutureValue.
    pub fn type_(&self) -> Option<super::SubjectRightsRequestType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::SubjectRightsRequestType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `pauseAfterDownload`: `Edm.String`
    pub fn pause_after_download(&self) -> Option<&str> {
        self.0.str("pauseAfterDownload")
    }

    /// Sets `pauseAfterDownload`.
    pub fn with_pause_after_download(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pauseAfterDownload", value))
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
