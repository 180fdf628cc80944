// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedEBookAssignment.
    ///
    /// [`microsoft.graph.iosVppEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebookassignment?view=graph-rest-beta)
    IosVppEBookAssignment: super::ManagedEBookAssignment = "microsoft.graph.iosVppEBookAssignment"
}

impl IosVppEBookAssignment {
    pub const ID: Property<Self> = Property::new("id");
    pub const TARGET: Property<Self> = Property::new("target");
    pub const INSTALL_INTENT: Property<Self> = Property::new("installIntent");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_target(
        self,
        value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>,
    ) -> Self {
        Self(self.0.with("target", value))
    }

    pub fn with_install_intent(
        self,
        value: impl Into<Nullable<super::InstallIntent>>,
    ) -> Self {
        Self(self.0.with("installIntent", value))
    }
}
