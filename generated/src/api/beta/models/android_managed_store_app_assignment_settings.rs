// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.androidManagedStoreAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreappassignmentsettings?view=graph-rest-beta)
    AndroidManagedStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.androidManagedStoreAppAssignmentSettings"
}

impl AndroidManagedStoreAppAssignmentSettings {
    pub const ANDROID_MANAGED_STORE_APP_TRACK_IDS: Property<Self> = Property::new(
        "androidManagedStoreAppTrackIds",
    );

    /// `androidManagedStoreAppTrackIds`: `Collection(Edm.String)`
    pub fn android_managed_store_app_track_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("androidManagedStoreAppTrackIds")
    }

    pub fn with_android_managed_store_app_track_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("androidManagedStoreAppTrackIds", value))
    }
}
