// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    MobileAppAssignment = "microsoft.graph.mobileAppAssignment"
}

impl MobileAppAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `intent` in queries.
    pub const INTENT: Property<Self> = Property::new("intent");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `sourceId` in queries.
    pub const SOURCE_ID: Property<Self> = Property::new("sourceId");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `intent`: `microsoft.graph.installIntent`
    ///
    /// Possible values are: available, required, uninstall, availableWithoutEnrollment.
    pub fn intent(&self) -> Option<super::InstallIntent> {
        self.0.enumeration("intent")
    }

    /// Sets `intent`.
    pub fn with_intent(self, value: impl Into<Nullable<super::InstallIntent>>) -> Self {
        Self(self.0.with("intent", value))
    }

    /// `target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`
    pub fn target(&self) -> Option<&super::DeviceAndAppManagementAssignmentTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `settings`: `microsoft.graph.mobileAppAssignmentSettings`
    pub fn settings(&self) -> Option<&super::MobileAppAssignmentSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::MobileAppAssignmentSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`
    ///
    /// Possible values are: direct, policySets.
    pub fn source(&self) -> Option<super::DeviceAndAppManagementAssignmentSource> {
        self.0.enumeration("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `sourceId`: `Edm.String`
    pub fn source_id(&self) -> Option<&str> {
        self.0.str("sourceId")
    }

    /// Sets `sourceId`.
    pub fn with_source_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceId", value))
    }
}
