// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.androidManagedStoreAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreappassignmentsettings?view=graph-rest-beta)
    AndroidManagedStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.androidManagedStoreAppAssignmentSettings"
}

impl AndroidManagedStoreAppAssignmentSettings {
    /// `androidManagedStoreAppTrackIds` in queries.
    pub const ANDROID_MANAGED_STORE_APP_TRACK_IDS: Property<Self> = Property::new("androidManagedStoreAppTrackIds");
    /// `autoUpdateMode` in queries.
    pub const AUTO_UPDATE_MODE: Property<Self> = Property::new("autoUpdateMode");

    /// `androidManagedStoreAppTrackIds`: `Collection(Edm.String)`
    pub fn android_managed_store_app_track_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("androidManagedStoreAppTrackIds")
    }

    /// Sets `androidManagedStoreAppTrackIds`.
    pub fn with_android_managed_store_app_track_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("androidManagedStoreAppTrackIds", value))
    }

    /// `autoUpdateMode`: `microsoft.graph.androidManagedStoreAutoUpdateMode`
    ///
    /// Possible values are: default, postponed, priority, unknownFutureValue.
    pub fn auto_update_mode(&self) -> Option<super::AndroidManagedStoreAutoUpdateMode> {
        self.0.enumeration("autoUpdateMode")
    }

    /// Sets `autoUpdateMode`.
    pub fn with_auto_update_mode(self, value: impl Into<Nullable<super::AndroidManagedStoreAutoUpdateMode>>) -> Self {
        Self(self.0.with("autoUpdateMode", value))
    }
}
