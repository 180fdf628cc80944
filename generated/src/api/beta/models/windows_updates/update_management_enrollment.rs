// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from updatableassetenrollment.
    ///
    /// [`microsoft.graph.windowsUpdates.updateManagementEnrollment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatemanagementenrollment?view=graph-rest-beta)
    UpdateManagementEnrollment: super::UpdatableAssetEnrollment = "microsoft.graph.windowsUpdates.updateManagementEnrollment"
}

impl UpdateManagementEnrollment {
    /// `updateCategory` in queries.
    pub const UPDATE_CATEGORY: Property<Self> = Property::new("updateCategory");

    /// `updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`
    ///
    /// Possible values are: feature, unknownFutureValue.
    pub fn update_category(&self) -> Option<super::UpdateCategory> {
        self.0.enumeration("updateCategory")
    }

    /// Sets `updateCategory`.
    pub fn with_update_category(self, value: impl Into<Nullable<super::UpdateCategory>>) -> Self {
        Self(self.0.with("updateCategory", value))
    }
}
