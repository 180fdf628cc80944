// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedAppConfiguration.
    ///
    /// [`microsoft.graph.targetedManagedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-targetedmanagedappconfiguration?view=graph-rest-beta)
    TargetedManagedAppConfiguration: super::ManagedAppConfiguration = "microsoft.graph.targetedManagedAppConfiguration"
}

crate::runtime::derived! {
    TargetedManagedAppConfiguration: super::ManagedAppPolicy
}

impl TargetedManagedAppConfiguration {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `customSettings` in queries.
    pub const CUSTOM_SETTINGS: Property<Self> = Property::new("customSettings");
    /// `deployedAppCount` in queries.
    pub const DEPLOYED_APP_COUNT: Property<Self> = Property::new("deployedAppCount");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `apps` in queries.
    pub const APPS: Property<Self> = Property::new("apps");
    /// `deploymentSummary` in queries.
    pub const DEPLOYMENT_SUMMARY: Property<Self> = Property::new("deploymentSummary");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `customSettings`.
    pub fn with_custom_settings(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("customSettings", value))
    }

    /// `deployedAppCount`: `Edm.Int32`
    pub fn deployed_app_count(&self) -> Option<i32> {
        self.0.i32("deployedAppCount")
    }

    /// Sets `deployedAppCount`.
    pub fn with_deployed_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deployedAppCount", value))
    }

    /// `isAssigned`: `Edm.Boolean`
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// `apps`: `Collection(microsoft.graph.managedMobileApp)`
    pub fn apps(&self) -> Option<&[super::ManagedMobileApp]> {
        self.0.models("apps")
    }

    /// Sets `apps`.
    pub fn with_apps(self, value: impl Into<Nullable<Vec<super::ManagedMobileApp>>>) -> Self {
        Self(self.0.with("apps", value))
    }

    /// `deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`
    pub fn deployment_summary(&self) -> Option<&super::ManagedAppPolicyDeploymentSummary> {
        self.0.model("deploymentSummary")
    }

    /// Sets `deploymentSummary`.
    pub fn with_deployment_summary(self, value: impl Into<Nullable<super::ManagedAppPolicyDeploymentSummary>>) -> Self {
        Self(self.0.with("deploymentSummary", value))
    }

    /// `assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::TargetedManagedAppPolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
