// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppRelationship.
    ///
    /// [`microsoft.graph.mobileAppSupersedence`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappsupersedence?view=graph-rest-beta)
    MobileAppSupersedence: super::MobileAppRelationship = "microsoft.graph.mobileAppSupersedence"
}

impl MobileAppSupersedence {
    pub const ID: Property<Self> = Property::new("id");
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    pub const TARGET_DISPLAY_NAME: Property<Self> = Property::new("targetDisplayName");
    pub const TARGET_DISPLAY_VERSION: Property<Self> = Property::new(
        "targetDisplayVersion",
    );
    pub const TARGET_PUBLISHER: Property<Self> = Property::new("targetPublisher");
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    pub const SUPERSEDENCE_TYPE: Property<Self> = Property::new("supersedenceType");
    pub const SUPERSEDED_APP_COUNT: Property<Self> = Property::new("supersededAppCount");
    pub const SUPERSEDING_APP_COUNT: Property<Self> = Property::new(
        "supersedingAppCount",
    );

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

    /// `supersedenceType`: `microsoft.graph.mobileAppSupersedenceType`
    ///
    /// Possible values are: update, replace.
    pub fn supersedence_type(&self) -> Option<super::MobileAppSupersedenceType> {
        self.0.enumeration("supersedenceType")
    }

    pub fn with_supersedence_type(
        self,
        value: impl Into<Nullable<super::MobileAppSupersedenceType>>,
    ) -> Self {
        Self(self.0.with("supersedenceType", value))
    }

    /// `supersededAppCount`: `Edm.Int32`
    pub fn superseded_app_count(&self) -> Option<i32> {
        self.0.i32("supersededAppCount")
    }

    pub fn with_superseded_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersededAppCount", value))
    }

    /// `supersedingAppCount`: `Edm.Int32`
    pub fn superseding_app_count(&self) -> Option<i32> {
        self.0.i32("supersedingAppCount")
    }

    pub fn with_superseding_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersedingAppCount", value))
    }
}
