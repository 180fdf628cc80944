// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppRelationship.
    ///
    /// [`microsoft.graph.mobileAppDependency`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappdependency?view=graph-rest-beta)
    MobileAppDependency: super::MobileAppRelationship = "microsoft.graph.mobileAppDependency"
}

impl MobileAppDependency {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetId` in queries.
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    /// `targetDisplayName` in queries.
    pub const TARGET_DISPLAY_NAME: Property<Self> = Property::new("targetDisplayName");
    /// `targetDisplayVersion` in queries.
    pub const TARGET_DISPLAY_VERSION: Property<Self> = Property::new("targetDisplayVersion");
    /// `targetPublisher` in queries.
    pub const TARGET_PUBLISHER: Property<Self> = Property::new("targetPublisher");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    /// `dependencyType` in queries.
    pub const DEPENDENCY_TYPE: Property<Self> = Property::new("dependencyType");
    /// `dependentAppCount` in queries.
    pub const DEPENDENT_APP_COUNT: Property<Self> = Property::new("dependentAppCount");
    /// `dependsOnAppCount` in queries.
    pub const DEPENDS_ON_APP_COUNT: Property<Self> = Property::new("dependsOnAppCount");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `targetId`.
    pub fn with_target_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetId", value))
    }

    /// Sets `targetDisplayName`.
    pub fn with_target_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisplayName", value))
    }

    /// Sets `targetDisplayVersion`.
    pub fn with_target_display_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisplayVersion", value))
    }

    /// Sets `targetPublisher`.
    pub fn with_target_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPublisher", value))
    }

    /// Sets `targetType`.
    pub fn with_target_type(self, value: impl Into<Nullable<super::MobileAppRelationshipType>>) -> Self {
        Self(self.0.with("targetType", value))
    }

    /// `dependencyType`: `microsoft.graph.mobileAppDependencyType`
    ///
    /// Possible values are: detect, autoInstall.
    pub fn dependency_type(&self) -> Option<super::MobileAppDependencyType> {
        self.0.enumeration("dependencyType")
    }

    /// Sets `dependencyType`.
    pub fn with_dependency_type(self, value: impl Into<Nullable<super::MobileAppDependencyType>>) -> Self {
        Self(self.0.with("dependencyType", value))
    }

    /// `dependentAppCount`: `Edm.Int32`
    pub fn dependent_app_count(&self) -> Option<i32> {
        self.0.i32("dependentAppCount")
    }

    /// Sets `dependentAppCount`.
    pub fn with_dependent_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependentAppCount", value))
    }

    /// `dependsOnAppCount`: `Edm.Int32`
    pub fn depends_on_app_count(&self) -> Option<i32> {
        self.0.i32("dependsOnAppCount")
    }

    /// Sets `dependsOnAppCount`.
    pub fn with_depends_on_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependsOnAppCount", value))
    }
}
