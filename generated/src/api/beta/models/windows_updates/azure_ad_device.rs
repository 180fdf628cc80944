// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from updatableasset.
    ///
    /// [`microsoft.graph.windowsUpdates.azureADDevice`](https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddevice?view=graph-rest-beta)
    AzureAdDevice: super::UpdatableAsset = "microsoft.graph.windowsUpdates.azureADDevice"
}

impl AzureAdDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `enrollments` in queries.
    pub const ENROLLMENTS: Property<Self> = Property::new("enrollments");
    /// `errors` in queries.
    pub const ERRORS: Property<Self> = Property::new("errors");

    /// `enrollments`: `Collection(microsoft.graph.windowsUpdates.updatableAssetEnrollment)`, read-only
    ///
    /// Read-only.
    pub fn enrollments(&self) -> Option<&[super::UpdatableAssetEnrollment]> {
        self.0.models("enrollments")
    }

    /// `errors`: `Collection(microsoft.graph.windowsUpdates.updatableAssetError)`, read-only
    ///
    /// Read-only.
    pub fn errors(&self) -> Option<&[super::UpdatableAssetError]> {
        self.0.models("errors")
    }
}
