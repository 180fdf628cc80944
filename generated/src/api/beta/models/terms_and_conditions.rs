// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditions`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditions?view=graph-rest-beta)
    TermsAndConditions = "microsoft.graph.termsAndConditions"
}

impl TermsAndConditions {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `bodyText` in queries.
    pub const BODY_TEXT: Property<Self> = Property::new("bodyText");
    /// `acceptanceStatement` in queries.
    pub const ACCEPTANCE_STATEMENT: Property<Self> = Property::new("acceptanceStatement");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `acceptanceStatuses` in queries.
    pub const ACCEPTANCE_STATUSES: Property<Self> = Property::new("acceptanceStatuses");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `bodyText`: `Edm.String`
    pub fn body_text(&self) -> Option<&str> {
        self.0.str("bodyText")
    }

    /// Sets `bodyText`.
    pub fn with_body_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bodyText", value))
    }

    /// `acceptanceStatement`: `Edm.String`
    pub fn acceptance_statement(&self) -> Option<&str> {
        self.0.str("acceptanceStatement")
    }

    /// Sets `acceptanceStatement`.
    pub fn with_acceptance_statement(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("acceptanceStatement", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `groupAssignments`: `Collection(microsoft.graph.termsAndConditionsGroupAssignment)`
    pub fn group_assignments(&self) -> Option<&[super::TermsAndConditionsGroupAssignment]> {
        self.0.models("groupAssignments")
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::TermsAndConditionsGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// `assignments`: `Collection(microsoft.graph.termsAndConditionsAssignment)`
    pub fn assignments(&self) -> Option<&[super::TermsAndConditionsAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::TermsAndConditionsAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `acceptanceStatuses`: `Collection(microsoft.graph.termsAndConditionsAcceptanceStatus)`
    pub fn acceptance_statuses(&self) -> Option<&[super::TermsAndConditionsAcceptanceStatus]> {
        self.0.models("acceptanceStatuses")
    }

    /// Sets `acceptanceStatuses`.
    pub fn with_acceptance_statuses(
        self,
        value: impl Into<Nullable<Vec<super::TermsAndConditionsAcceptanceStatus>>>,
    ) -> Self {
        Self(self.0.with("acceptanceStatuses", value))
    }
}
