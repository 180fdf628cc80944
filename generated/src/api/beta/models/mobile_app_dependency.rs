// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppRelationship.
    ///
    /// [`microsoft.graph.mobileAppDependency`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappdependency?view=graph-rest-beta)
    MobileAppDependency: super::MobileAppRelationship = "microsoft.graph.mobileAppDependency"
}

impl MobileAppDependency {
    pub const ID: Property<Self> = Property::new("id");
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    pub const TARGET_DISPLAY_NAME: Property<Self> = Property::new("targetDisplayName");
    pub const TARGET_DISPLAY_VERSION: Property<Self> = Property::new(
        "targetDisplayVersion",
    );
    pub const TARGET_PUBLISHER: Property<Self> = Property::new("targetPublisher");
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    pub const DEPENDENCY_TYPE: Property<Self> = Property::new("dependencyType");
    pub const DEPENDENT_APP_COUNT: Property<Self> = Property::new("dependentAppCount");
    pub const DEPENDS_ON_APP_COUNT: Property<Self> = Property::new("dependsOnAppCount");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_target_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetId", value))
    }

    pub fn with_target_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisplayName", value))
    }

    pub fn with_target_display_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("targetDisplayVersion", value))
    }

    pub fn with_target_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPublisher", value))
    }

    pub fn with_target_type(
        self,
        value: impl Into<Nullable<super::MobileAppRelationshipType>>,
    ) -> Self {
        Self(self.0.with("targetType", value))
    }

    /// `dependencyType`: `microsoft.graph.mobileAppDependencyType`
    ///
    /// Possible values are: detect, autoInstall.
    pub fn dependency_type(&self) -> Option<super::MobileAppDependencyType> {
        self.0.enumeration("dependencyType")
    }

    pub fn with_dependency_type(
        self,
        value: impl Into<Nullable<super::MobileAppDependencyType>>,
    ) -> Self {
        Self(self.0.with("dependencyType", value))
    }

    /// `dependentAppCount`: `Edm.Int32`
    pub fn dependent_app_count(&self) -> Option<i32> {
        self.0.i32("dependentAppCount")
    }

    pub fn with_dependent_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependentAppCount", value))
    }

    /// `dependsOnAppCount`: `Edm.Int32`
    pub fn depends_on_app_count(&self) -> Option<i32> {
        self.0.i32("dependsOnAppCount")
    }

    pub fn with_depends_on_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependsOnAppCount", value))
    }
}
