// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodefolderitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeWeblink`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeweblink?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeWeblink: super::AndroidDeviceOwnerKioskModeFolderItem = "microsoft.graph.androidDeviceOwnerKioskModeWeblink"
}

crate::runtime::derived! {
    AndroidDeviceOwnerKioskModeWeblink: super::AndroidDeviceOwnerKioskModeHomeScreenItem
}

impl AndroidDeviceOwnerKioskModeWeblink {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `link` in queries.
    pub const LINK: Property<Self> = Property::new("link");

    /// `label`: `Edm.String`
    pub fn label(&self) -> Option<&str> {
        self.0.str("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `link`: `Edm.String`
    pub fn link(&self) -> Option<&str> {
        self.0.str("link")
    }

    /// Sets `link`.
    pub fn with_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("link", value))
    }
}
