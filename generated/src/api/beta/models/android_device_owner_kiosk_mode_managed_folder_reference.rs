// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodehomescreenitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodemanagedfolderreference?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeManagedFolderReference: super::AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference"
}

impl AndroidDeviceOwnerKioskModeManagedFolderReference {
    /// `folderName` in queries.
    pub const FOLDER_NAME: Property<Self> = Property::new("folderName");
    /// `folderIdentifier` in queries.
    pub const FOLDER_IDENTIFIER: Property<Self> = Property::new("folderIdentifier");

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
}
