// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppRelationship.
    ///
    /// [`microsoft.graph.mobileAppSupersedence`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappsupersedence?view=graph-rest-beta)
    MobileAppSupersedence: super::MobileAppRelationship = "microsoft.graph.mobileAppSupersedence"
}

impl MobileAppSupersedence {
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
    /// `supersedenceType` in queries.
    pub const SUPERSEDENCE_TYPE: Property<Self> = Property::new("supersedenceType");
    /// `supersededAppCount` in queries.
    pub const SUPERSEDED_APP_COUNT: Property<Self> = Property::new("supersededAppCount");
    /// `supersedingAppCount` in queries.
    pub const SUPERSEDING_APP_COUNT: Property<Self> = Property::new("supersedingAppCount");

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

    /// `supersedenceType`: `microsoft.graph.mobileAppSupersedenceType`
    ///
    /// Possible values are: update, replace.
    pub fn supersedence_type(&self) -> Option<super::MobileAppSupersedenceType> {
        self.0.enumeration("supersedenceType")
    }

    /// Sets `supersedenceType`.
    pub fn with_supersedence_type(self, value: impl Into<Nullable<super::MobileAppSupersedenceType>>) -> Self {
        Self(self.0.with("supersedenceType", value))
    }

    /// `supersededAppCount`: `Edm.Int32`
    pub fn superseded_app_count(&self) -> Option<i32> {
        self.0.i32("supersededAppCount")
    }

    /// Sets `supersededAppCount`.
    pub fn with_superseded_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersededAppCount", value))
    }

    /// `supersedingAppCount`: `Edm.Int32`
    pub fn superseding_app_count(&self) -> Option<i32> {
        self.0.i32("supersedingAppCount")
    }

    /// Sets `supersedingAppCount`.
    pub fn with_superseding_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersedingAppCount", value))
    }
}
