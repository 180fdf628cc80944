// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.policySet`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policyset?view=graph-rest-beta)
    PolicySet = "microsoft.graph.policySet"
}

impl PolicySet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `guidedDeploymentTags` in queries.
    pub const GUIDED_DEPLOYMENT_TAGS: Property<Self> = Property::new("guidedDeploymentTags");
    /// `roleScopeTags` in queries.
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");

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

    /// `status`: `microsoft.graph.policySetStatus`
    ///
    /// Possible values are: unknown, validating, partialSuccess, success, error, notAssigned.
    pub fn status(&self) -> Option<super::PolicySetStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PolicySetStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `errorCode`: `microsoft.graph.errorCode`
    ///
    /// Possible values are: noError, unauthorized, notFound, deleted.
    pub fn error_code(&self) -> Option<super::ErrorCode> {
        self.0.enumeration("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<super::ErrorCode>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `guidedDeploymentTags`: `Collection(Edm.String)`
    pub fn guided_deployment_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("guidedDeploymentTags")
    }

    /// Sets `guidedDeploymentTags`.
    pub fn with_guided_deployment_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("guidedDeploymentTags", value))
    }

    /// `roleScopeTags`: `Collection(Edm.String)`
    pub fn role_scope_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTags")
    }

    /// Sets `roleScopeTags`.
    pub fn with_role_scope_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }

    /// `assignments`: `Collection(microsoft.graph.policySetAssignment)`
    pub fn assignments(&self) -> Option<&[super::PolicySetAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::PolicySetAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `items`: `Collection(microsoft.graph.policySetItem)`
    pub fn items(&self) -> Option<&[super::PolicySetItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::PolicySetItem>>>) -> Self {
        Self(self.0.with("items", value))
    }
}
