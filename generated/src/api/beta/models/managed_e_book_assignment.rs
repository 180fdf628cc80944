// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebookassignment?view=graph-rest-beta)
    ManagedEBookAssignment = "microsoft.graph.managedEBookAssignment" {
        "microsoft.graph.iosVppEBookAssignment",
    }
}

impl ManagedEBookAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `installIntent` in queries.
    pub const INSTALL_INTENT: Property<Self> = Property::new("installIntent");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`
    pub fn target(&self) -> Option<&super::DeviceAndAppManagementAssignmentTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `installIntent`: `microsoft.graph.installIntent`
    ///
    /// Possible values are: available, required, uninstall, availableWithoutEnrollment.
    pub fn install_intent(&self) -> Option<super::InstallIntent> {
        self.0.enumeration("installIntent")
    }

    /// Sets `installIntent`.
    pub fn with_install_intent(self, value: impl Into<Nullable<super::InstallIntent>>) -> Self {
        Self(self.0.with("installIntent", value))
    }
}
