// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managementConditionStatement`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionstatement?view=graph-rest-beta)
    ManagementConditionStatement = "microsoft.graph.managementConditionStatement"
}

impl ManagementConditionStatement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `expression` in queries.
    pub const EXPRESSION: Property<Self> = Property::new("expression");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `applicablePlatforms` in queries.
    pub const APPLICABLE_PLATFORMS: Property<Self> = Property::new("applicablePlatforms");
    /// `managementConditions` in queries.
    pub const MANAGEMENT_CONDITIONS: Property<Self> = Property::new("managementConditions");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `expression`: `microsoft.graph.managementConditionExpression`
    pub fn expression(&self) -> Option<&super::ManagementConditionExpression> {
        self.0.model("expression")
    }

    /// Sets `expression`.
    pub fn with_expression(self, value: impl Into<Nullable<super::ManagementConditionExpression>>) -> Self {
        Self(self.0.with("expression", value))
    }

    /// `eTag`: `Edm.String`
    pub fn e_tag(&self) -> Option<&str> {
        self.0.str("eTag")
    }

    /// Sets `eTag`.
    pub fn with_e_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eTag", value))
    }

    /// `applicablePlatforms`: `Collection(microsoft.graph.devicePlatformType)`
    pub fn applicable_platforms(&self) -> Option<Vec<super::DevicePlatformType>> {
        self.0.enumerations("applicablePlatforms")
    }

    /// Sets `applicablePlatforms`.
    pub fn with_applicable_platforms(self, value: impl Into<Nullable<Vec<super::DevicePlatformType>>>) -> Self {
        Self(self.0.with("applicablePlatforms", value))
    }

    /// `managementConditions`: `Collection(microsoft.graph.managementCondition)`
    pub fn management_conditions(&self) -> Option<&[super::ManagementCondition]> {
        self.0.models("managementConditions")
    }

    /// Sets `managementConditions`.
    pub fn with_management_conditions(self, value: impl Into<Nullable<Vec<super::ManagementCondition>>>) -> Self {
        Self(self.0.with("managementConditions", value))
    }
}
