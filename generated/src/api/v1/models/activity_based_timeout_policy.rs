// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.activityBasedTimeoutPolicy`](https://learn.microsoft.com/graph/api/resources/activitybasedtimeoutpolicy?view=graph-rest-1.0)
    ActivityBasedTimeoutPolicy: super::StsPolicy = "microsoft.graph.activityBasedTimeoutPolicy"
}

impl ActivityBasedTimeoutPolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new(
        "isOrganizationDefault",
    );
    pub const VERSION: Property<Self> = Property::new("Version");
    pub const APPLICATION_POLICIES: Property<Self> = Property::new(
        "ApplicationPolicies",
    );

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }

    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }

    /// `Version`: `Edm.Int32`
    ///
    /// Required.
    pub fn version(&self) -> Option<i32> {
        self.0.i32("Version")
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("Version", value))
    }

    /// `ApplicationPolicies`: `microsoft.graph.Json`
    ///
    /// Supports multiple values.
    pub fn application_policies(&self) -> Option<&super::Json> {
        self.0.model("ApplicationPolicies")
    }

    pub fn with_application_policies(
        self,
        value: impl Into<Nullable<super::Json>>,
    ) -> Self {
        Self(self.0.with("ApplicationPolicies", value))
    }
}
