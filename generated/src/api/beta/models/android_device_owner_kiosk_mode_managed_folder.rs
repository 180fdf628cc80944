// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeManagedFolder`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodemanagedfolder?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeManagedFolder = "microsoft.graph.androidDeviceOwnerKioskModeManagedFolder"
}

impl AndroidDeviceOwnerKioskModeManagedFolder {
    /// `folderName` in queries.
    pub const FOLDER_NAME: Property<Self> = Property::new("folderName");
    /// `folderIdentifier` in queries.
    pub const FOLDER_IDENTIFIER: Property<Self> = Property::new("folderIdentifier");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");

    /// `folderName`: `Edm.String`
    pub fn folder_name(&self) -> Option<&str> {
        self.0.str("folderName")
    }

    /// Sets `folderName`.
    pub fn with_folder_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("folderName", value))
    }

    /// `folderIdentifier`: `Edm.String`
    pub fn folder_identifier(&self) -> Option<&str> {
        self.0.str("folderIdentifier")
    }

    /// Sets `folderIdentifier`.
    pub fn with_folder_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("folderIdentifier", value))
    }

    /// `items`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeFolderItem)`
    pub fn items(&self) -> Option<&[super::AndroidDeviceOwnerKioskModeFolderItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::AndroidDeviceOwnerKioskModeFolderItem>>>) -> Self {
        Self(self.0.with("items", value))
    }
}
