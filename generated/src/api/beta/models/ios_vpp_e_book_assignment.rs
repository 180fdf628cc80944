// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedEBookAssignment.
    ///
    /// [`microsoft.graph.iosVppEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebookassignment?view=graph-rest-beta)
    IosVppEBookAssignment: super::ManagedEBookAssignment = "microsoft.graph.iosVppEBookAssignment"
}

impl IosVppEBookAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `installIntent` in queries.
    pub const INSTALL_INTENT: Property<Self> = Property::new("installIntent");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// Sets `installIntent`.
    pub fn with_install_intent(self, value: impl Into<Nullable<super::InstallIntent>>) -> Self {
        Self(self.0.with("installIntent", value))
    }
}
